select conname from pg_constraint where conrelid = 'product'::regclass and contype = 'u' => uq_product_code
