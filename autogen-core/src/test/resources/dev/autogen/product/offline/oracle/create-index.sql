create index ix_name on customer (name)
/
