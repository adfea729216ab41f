select count(*) from pg_indexes where indexdef like '%DESC%' => 1
