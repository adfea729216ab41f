insert into product (id, region) values (1, 'FR') returning region => FR
