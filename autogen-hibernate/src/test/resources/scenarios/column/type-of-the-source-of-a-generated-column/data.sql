insert into product (id, width) values (1, 400);
