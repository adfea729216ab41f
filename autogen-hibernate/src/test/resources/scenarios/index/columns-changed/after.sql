select count(*) from pg_indexes where tablename = 'product' => 2
