alter table customer rename column name to "order"
/
