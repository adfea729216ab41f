alter table product alter column price type numeric(14, 4);
