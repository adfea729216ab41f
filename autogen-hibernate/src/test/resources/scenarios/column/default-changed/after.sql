insert into product (id) values (2) returning pieces => 2
