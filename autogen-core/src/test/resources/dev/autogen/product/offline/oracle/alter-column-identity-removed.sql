alter table customer modify id drop identity
/
