insert into product (id, name) values (1, 'Chair');
insert into product (id) values (2);
