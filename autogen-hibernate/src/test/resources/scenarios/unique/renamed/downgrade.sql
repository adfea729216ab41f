alter table product rename constraint uq_product_code to product_region_code_key;
