drop index ix_product_name;
