alter table product drop column doubled;
alter table product add column doubled integer generated always as (width * 2) virtual;
