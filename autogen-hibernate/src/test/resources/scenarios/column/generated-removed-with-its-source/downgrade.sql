alter table product add column amount integer;
alter table product add column doubled integer generated always as (amount * 2) virtual;
