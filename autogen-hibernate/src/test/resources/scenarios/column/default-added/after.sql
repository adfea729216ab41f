insert into product (id) values (2) returning name => It's new
