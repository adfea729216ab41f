create index ix_product_name on product ((lower(name)));
