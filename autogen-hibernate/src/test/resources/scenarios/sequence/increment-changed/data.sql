insert into product (id) values (nextval('product_number'));
