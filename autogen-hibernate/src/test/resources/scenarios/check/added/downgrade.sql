alter table product drop constraint ck_product_price;
