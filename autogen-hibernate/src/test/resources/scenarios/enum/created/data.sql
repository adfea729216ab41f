insert into purchase_order (id) values (1);
