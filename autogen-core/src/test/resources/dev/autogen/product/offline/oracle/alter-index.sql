drop index ix_name
/
create index ix_name on customer (name, email)
/
