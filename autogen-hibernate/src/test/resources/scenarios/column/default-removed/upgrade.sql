alter table product alter column since drop default;
