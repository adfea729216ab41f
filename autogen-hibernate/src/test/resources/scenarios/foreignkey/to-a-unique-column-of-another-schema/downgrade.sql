alter table purchase_order drop constraint fk_purchase_order_customer;
alter table crm.customer drop constraint customer_code_key;
