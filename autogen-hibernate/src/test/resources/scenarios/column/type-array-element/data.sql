insert into product (id, sizes) values (1, '{1,2}');
