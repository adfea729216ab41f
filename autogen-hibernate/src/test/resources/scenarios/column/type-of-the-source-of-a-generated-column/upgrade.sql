alter table product drop column wide;
alter table product drop column doubled;
alter table product alter column width type bigint;
alter table product add column wide boolean generated always as (width > 100) virtual;
alter table product add column doubled bigint generated always as (width * 2) virtual;
