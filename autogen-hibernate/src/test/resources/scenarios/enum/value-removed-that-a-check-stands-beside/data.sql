insert into purchase_order (id, status, total) values (1, 'PAID', 3);
