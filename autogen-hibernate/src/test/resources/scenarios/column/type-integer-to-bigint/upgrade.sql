alter table product alter column stock type bigint;
