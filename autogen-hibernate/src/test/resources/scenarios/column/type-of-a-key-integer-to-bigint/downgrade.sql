alter table purchase_order alter column customer_id type integer;
alter table customer alter column id type integer;
