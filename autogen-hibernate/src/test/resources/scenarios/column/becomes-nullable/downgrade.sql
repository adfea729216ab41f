alter table product alter column name set not null;
