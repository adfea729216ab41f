alter table product alter column since set default CURRENT_DATE;
