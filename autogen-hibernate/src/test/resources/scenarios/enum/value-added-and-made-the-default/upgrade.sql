alter type status add value 'CART' before 'OPEN';
alter table purchase_order alter column status set default 'CART';
