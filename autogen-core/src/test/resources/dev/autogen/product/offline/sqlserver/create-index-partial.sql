create nonclustered index ix_name on customer (name) include (email) where rank > 0
go
