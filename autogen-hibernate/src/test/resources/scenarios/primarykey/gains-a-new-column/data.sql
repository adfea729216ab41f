insert into product (id, region) values (1, 'DE');
