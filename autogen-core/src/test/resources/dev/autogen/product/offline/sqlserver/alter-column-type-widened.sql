alter table customer alter column name varchar(80) null
go
