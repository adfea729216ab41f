insert into customer (id) values (1);
insert into customer_phone (customer_id, position, phone) values (1, 0, '030');
