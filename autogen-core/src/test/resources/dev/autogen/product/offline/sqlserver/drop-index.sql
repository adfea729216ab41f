drop index if exists ix_name on customer
go
