create nonclustered index ix_name on customer (name) with (online = on)
go
