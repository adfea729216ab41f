insert into purchase_order (id, status) values (1, 'PAID'), (2, 'OPEN');
