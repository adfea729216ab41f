alter table customer alter column name varchar(40) null
go
