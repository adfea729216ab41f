insert into product (id, pieces) values (1, '7');
