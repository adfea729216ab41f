-- MAY_FAIL: fails while rows share a value
create unique nonclustered index ix_name on customer (name) where (rank > 0) and name is not null
go
