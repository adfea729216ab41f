drop index ix_product_name;
create index ix_product_name on product (name);
