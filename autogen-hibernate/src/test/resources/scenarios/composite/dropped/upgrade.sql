alter table customer drop column home;
alter table customer drop column others;
drop type address;
