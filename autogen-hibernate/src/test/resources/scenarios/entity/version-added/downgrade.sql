alter table product drop column version;
