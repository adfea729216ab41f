alter index ix_product_name rename to product_idx;
