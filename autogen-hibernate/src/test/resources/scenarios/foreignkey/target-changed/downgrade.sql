alter table purchase_order drop constraint fk_purchase_order_buyer, add constraint fk_purchase_order_buyer foreign key (buyer_id) references customer (id);
