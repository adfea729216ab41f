alter table purchase_order alter column placed type timestamp(0);
