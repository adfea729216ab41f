create nonclustered index ix_name on customer (name)
go
