-- MAY_FAIL: fails while rows share a value
create unique nonclustered index ix_name on customer (name) where name is not null
go
