-- MAY_FAIL: fails while a row has no value: fill it before
alter table customer alter column name varchar(40) not null
go
