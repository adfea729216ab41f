create type status as enum ('OPEN', 'PAID');
create cast (varchar as status) with inout as implicit;
create cast (status as varchar) with inout as implicit;
alter table purchase_order add column status status;
