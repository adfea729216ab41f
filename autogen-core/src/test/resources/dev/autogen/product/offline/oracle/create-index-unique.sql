-- MAY_FAIL: fails while rows share a value
create unique index ix_name on customer (name)
/
