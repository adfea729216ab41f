insert into product (id, code) values (1, 'a');
