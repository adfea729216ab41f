insert into product (id, name, visible) values (1, 'Chair', false);
