-- NARROWS: a value that does not fit the new type makes this fail, or is rounded
alter table customer alter column total numeric(10,2) null
go
