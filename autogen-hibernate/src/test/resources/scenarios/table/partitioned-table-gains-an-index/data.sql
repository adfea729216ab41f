create table product_1 partition of product for values from (0) to (10);
insert into product (id, name) values (1, 'tea');
