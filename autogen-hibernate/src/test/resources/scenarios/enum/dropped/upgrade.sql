alter table purchase_order drop column status;
drop cast if exists (varchar as status);
drop cast if exists (status as varchar);
drop type status;
