alter table product drop constraint uq_product_code;
alter table product add constraint uq_product_code unique (region, code);
