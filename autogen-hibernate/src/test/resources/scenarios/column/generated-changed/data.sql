insert into product (id, width, depth) values (1, 4, 5);
