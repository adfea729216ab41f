alter index product_idx rename to ix_product_name;
