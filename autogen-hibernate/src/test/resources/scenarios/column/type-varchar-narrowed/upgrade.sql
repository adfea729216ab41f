alter table product alter column name drop default;
alter table product alter column name type varchar(40);
alter table product alter column name set default 'unnamed';
