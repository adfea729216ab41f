drop table purchase_order;
