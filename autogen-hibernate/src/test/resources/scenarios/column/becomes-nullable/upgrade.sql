alter table product alter column name drop not null;
