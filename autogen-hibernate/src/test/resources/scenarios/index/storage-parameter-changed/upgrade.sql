alter index ix_product_name set (fillfactor=80);
