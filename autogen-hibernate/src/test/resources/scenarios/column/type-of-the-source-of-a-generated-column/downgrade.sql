alter table product drop column doubled;
alter table product drop column wide;
alter table product alter column width type integer;
alter table product add column doubled integer generated always as (width * 2) virtual;
alter table product add column wide boolean generated always as (width > 100) virtual;
