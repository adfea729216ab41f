select count(*) from pg_indexes where indexname = 'ix_product_name' => 1
