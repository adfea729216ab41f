alter table product alter column name drop default;
