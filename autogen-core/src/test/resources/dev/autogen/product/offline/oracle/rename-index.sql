alter index ix_name rename to ix_names
/
