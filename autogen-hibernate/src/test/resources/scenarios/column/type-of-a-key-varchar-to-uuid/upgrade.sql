alter table purchase_order drop constraint fk_purchase_order_customer;
alter table customer alter column id type uuid using id::uuid;
alter table purchase_order alter column customer_id type uuid using customer_id::uuid;
alter table purchase_order add constraint fk_purchase_order_customer foreign key (customer_id) references customer (id);
