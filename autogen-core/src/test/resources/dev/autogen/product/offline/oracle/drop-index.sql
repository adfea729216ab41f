drop index ix_name
/
