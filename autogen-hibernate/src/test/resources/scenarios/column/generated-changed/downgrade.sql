alter table product drop column area;
alter table product add column area integer generated always as (width * 2) virtual;
