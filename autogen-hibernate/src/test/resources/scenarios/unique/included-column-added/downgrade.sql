alter table product drop constraint uq_product_name, add constraint uq_product_name unique (name);
