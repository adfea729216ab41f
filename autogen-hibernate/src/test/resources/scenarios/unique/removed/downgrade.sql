alter table product add constraint uq_product_code unique (region, code);
alter table product add constraint product_code_vintage_key unique (code, vintage);
