select count(*) from pg_indexes where indexdef like '%lower(%' => 1
