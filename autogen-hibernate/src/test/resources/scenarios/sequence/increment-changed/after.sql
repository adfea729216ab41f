select nextval('product_number') => 21
