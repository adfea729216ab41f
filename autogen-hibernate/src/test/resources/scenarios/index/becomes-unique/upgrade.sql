drop index ix_product_code;
alter table product add constraint ix_product_code unique (code);
