insert into product (number, code) values (1, 'a');
