alter table product drop column name;
alter table product drop column visible;
