insert into product (id) values (1);
insert into billing.invoice (product_id) values (1);
