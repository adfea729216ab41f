alter table product add column width integer;
alter table product add column doubled integer generated always as (width * 2) virtual;
