insert into product (id, region, code, vintage) values (1, 'DE', 'a', 2025);
