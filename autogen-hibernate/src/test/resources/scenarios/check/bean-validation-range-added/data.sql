insert into product (id, pieces, rebate) values (1, 2, 10);
