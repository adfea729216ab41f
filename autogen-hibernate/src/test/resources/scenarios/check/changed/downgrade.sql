alter table product drop constraint ck_product_price, add constraint ck_product_price check (price > cost);
