alter table product alter column pieces drop default;
alter table product alter column pieces type varchar(255);
alter table product alter column pieces set default '1';
