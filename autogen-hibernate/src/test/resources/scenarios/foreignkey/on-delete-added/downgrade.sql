alter table purchase_order drop constraint fk_purchase_order_customer, add constraint fk_purchase_order_customer foreign key (customer_id) references customer (id);
