insert into a_table_name_that_is_exactly_as_long_as_the_database_allows_it_ (short) values ('x');
