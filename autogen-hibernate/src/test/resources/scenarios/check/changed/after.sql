insert into product (id, cost, price) values (2, 3, 3) returning price => 3
