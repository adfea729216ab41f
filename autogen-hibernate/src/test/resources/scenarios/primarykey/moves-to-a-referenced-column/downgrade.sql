alter table purchase_order drop constraint fk_purchase_order_customer;
alter table customer drop constraint customer_pkey, add constraint customer_pkey primary key (id);
alter table customer add constraint customer_code_key unique (code);
alter table purchase_order add constraint fk_purchase_order_customer foreign key (customer_code) references customer (code);
