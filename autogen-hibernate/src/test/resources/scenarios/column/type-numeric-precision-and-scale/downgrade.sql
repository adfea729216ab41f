alter table product alter column price type numeric(10, 2);
