alter table purchase drop constraint fk_purchase_customer, add constraint fk_purchase_customer foreign key (country, number) references customer (country, number) on delete set null (number);
