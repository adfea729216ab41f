alter table crm.customer add constraint customer_code_key unique (code);
alter table purchase_order add constraint fk_purchase_order_customer foreign key (customer_code) references crm.customer (code);
