alter table product add constraint ck_product_price check (price > cost);
