alter table product drop column stock;
