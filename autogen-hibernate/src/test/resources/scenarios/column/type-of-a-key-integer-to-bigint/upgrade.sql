alter table customer alter column id type bigint;
alter table purchase_order alter column customer_id type bigint;
