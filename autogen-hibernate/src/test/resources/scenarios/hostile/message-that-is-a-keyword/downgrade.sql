alter table product drop column subtitle;
