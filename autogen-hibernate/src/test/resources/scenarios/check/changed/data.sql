insert into product (id, cost, price) values (1, 2, 3);
