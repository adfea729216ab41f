drop index if exists ix_name on customer
go
create nonclustered index ix_name on customer (name, email)
go
