alter table customer alter column name varchar(max) null
go
