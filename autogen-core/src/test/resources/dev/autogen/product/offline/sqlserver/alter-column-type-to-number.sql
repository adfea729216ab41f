-- NARROWS: a value that cannot be converted to the new type makes this fail
alter table customer alter column name int null
go
