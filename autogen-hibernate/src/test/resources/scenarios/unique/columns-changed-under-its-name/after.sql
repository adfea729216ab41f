insert into product (id, region, code, vintage) values (2, 'DE', 'a', 2026) returning code => a
