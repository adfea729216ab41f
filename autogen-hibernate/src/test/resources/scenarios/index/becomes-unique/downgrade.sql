alter table product drop constraint ix_product_code;
create index ix_product_code on product (code);
