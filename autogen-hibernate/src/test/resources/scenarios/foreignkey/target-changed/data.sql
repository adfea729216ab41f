insert into customer (id) values (1);
insert into company (id) values (1);
insert into purchase_order (id, buyer_id) values (1, 1);
