select nextval('product_number') => 1000
select nextval('product_number') => 1010
