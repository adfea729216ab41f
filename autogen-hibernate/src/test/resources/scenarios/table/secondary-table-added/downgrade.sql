drop table product_text;
