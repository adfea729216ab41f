alter table product alter column name type varchar(255);
