create type status as enum ('OPEN', 'PAID');
create cast (varchar as status) with inout as implicit;
create cast (status as varchar) with inout as implicit;
alter table purchase_order drop constraint purchase_order_status_check;
alter table purchase_order alter column status type status using status::status;
