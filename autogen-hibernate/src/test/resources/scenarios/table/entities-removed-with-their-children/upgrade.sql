drop table order_line;
drop table purchase_order;
drop sequence purchase_order_seq;
