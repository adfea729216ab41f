alter table product alter column pieces drop default;
alter table product alter column pieces type integer using pieces::integer;
alter table product alter column pieces set default 1;
