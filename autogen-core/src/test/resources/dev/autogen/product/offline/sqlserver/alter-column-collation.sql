alter table customer alter column name varchar(40) collate Latin1_General_BIN2 null
go
