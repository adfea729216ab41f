create index ix_product_name on product (name);
