insert into customer (id, code) values (1, 'C1');
insert into purchase_order (id, customer_code) values (1, 'C1');
