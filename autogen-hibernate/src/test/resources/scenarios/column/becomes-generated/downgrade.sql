alter table product rename column doubled to doubled_autogen_old;
alter table product add column doubled integer;
update product set doubled = doubled_autogen_old;
alter table product drop column doubled_autogen_old;
