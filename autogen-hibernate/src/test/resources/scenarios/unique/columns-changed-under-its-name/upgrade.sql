alter table product drop constraint uq_product_code, add constraint uq_product_code unique (code, vintage);
