alter table product drop constraint product_code_key;
