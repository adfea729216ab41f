insert into product (id) values (41);
