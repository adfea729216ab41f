alter table purchase_order alter column status type varchar(255);
alter table purchase_order add constraint purchase_order_status_check check (status in ('OPEN', 'PAID'));
drop cast if exists (varchar as status);
drop cast if exists (status as varchar);
drop type status;
