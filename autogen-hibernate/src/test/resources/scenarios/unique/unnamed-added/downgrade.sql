alter table product drop constraint product_region_code_key;
