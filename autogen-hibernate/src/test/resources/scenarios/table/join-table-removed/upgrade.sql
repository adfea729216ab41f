drop table product_tag;
