alter table product drop column deleted;
