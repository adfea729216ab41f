insert into customer default values;
insert into purchase_order (id, customer_id) values (1, 1);
