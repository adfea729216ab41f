alter table product drop column doubled;
alter table product drop column width;
