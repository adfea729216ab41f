insert into product (id, region, code) values (1, 'DE', 'a');
