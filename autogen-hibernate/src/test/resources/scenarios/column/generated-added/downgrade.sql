alter table product drop column doubled;
