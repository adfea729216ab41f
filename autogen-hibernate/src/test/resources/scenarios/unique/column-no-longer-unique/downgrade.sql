alter table product add constraint product_code_key unique (code);
