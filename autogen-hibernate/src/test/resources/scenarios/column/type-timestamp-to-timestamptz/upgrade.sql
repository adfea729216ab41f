alter table purchase_order alter column placed drop default;
alter table purchase_order alter column placed type timestamptz(6);
alter table purchase_order alter column placed set default current_timestamp;
