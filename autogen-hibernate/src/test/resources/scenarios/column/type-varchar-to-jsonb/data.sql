insert into product (id, attributes) values (1, '{"colour": "red"}');
