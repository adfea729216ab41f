insert into product (id, region, code, vintage) values (2, 'DE', 'a', 2025) returning code => a
