insert into product (id, pieces, name) values (1, 2, 'Chair');
