insert into product (id, price) values (1, 12.34);
