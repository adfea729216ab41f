alter table product drop constraint uq_product_code;
