select count(*) from pg_indexes where indexdef like '%upper(%' => 1
