alter table product drop constraint product_code_vintage_key;
alter table product drop constraint uq_product_code;
