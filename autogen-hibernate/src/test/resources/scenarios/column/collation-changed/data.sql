insert into product (id, name) values (1, 'b'), (2, 'A');
