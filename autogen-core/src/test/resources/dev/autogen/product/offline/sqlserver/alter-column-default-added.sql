alter table customer add default 'x' for name
go
