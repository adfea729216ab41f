alter table customer drop column others;
alter table customer drop column home;
drop type address;
