create type address as (number integer, city varchar(255));
alter table customer add column home address;
alter table customer add column others address[];
