insert into a_table_name_that_is_longer_than_the_database_allows_which_is_6 values (1, 'x');
