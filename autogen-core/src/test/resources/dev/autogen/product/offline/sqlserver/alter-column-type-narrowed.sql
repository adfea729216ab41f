-- NARROWS: a value that does not fit the new type makes this fail, or is rounded
alter table customer alter column name varchar(20) not null
go
