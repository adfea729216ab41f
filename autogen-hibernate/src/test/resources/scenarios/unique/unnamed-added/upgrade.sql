alter table product add constraint product_region_code_key unique (region, code);
