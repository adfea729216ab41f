alter table a_table_name_that_is_longer_than_the_database_allows_which_is_6 add column parent_id bigint;
alter table a_table_name_that_is_longer_than_the_database_allows_which_is_6 add column "a Column Name that is longer than the database allows, which is" varchar(255);
comment on column a_table_name_that_is_longer_than_the_database_allows_which_is_6."a Column Name that is longer than the database allows, which is" is 'cut';
alter table a_table_name_that_is_longer_than_the_database_allows_which_is_6 add constraint "a_table_name_that_is_longer_t_a Column Name that is longer _key" unique ("a Column Name that is longer than the database allows, which is");
alter table a_table_name_that_is_longer_than_the_database_allows_which_is_6 add constraint a_foreign_key_name_that_is_longer_than_the_database_allows_whic foreign key (parent_id) references a_table_name_that_is_longer_than_the_database_allows_which_is_6 (id);
