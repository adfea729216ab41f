alter table product drop column doubled;
alter table product add column doubled integer;
