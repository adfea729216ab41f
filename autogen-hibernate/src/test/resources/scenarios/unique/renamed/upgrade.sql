alter table product rename constraint product_region_code_key to uq_product_code;
