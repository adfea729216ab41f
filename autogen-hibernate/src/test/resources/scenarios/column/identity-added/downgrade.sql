alter table product alter column id drop identity;
