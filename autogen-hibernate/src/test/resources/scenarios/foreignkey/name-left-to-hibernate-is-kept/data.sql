insert into customer (id) values (1);
insert into purchase_order (id, customer_id) values (1, 1);
