drop index ix_product_since;
create index ix_product_since on product (since desc);
