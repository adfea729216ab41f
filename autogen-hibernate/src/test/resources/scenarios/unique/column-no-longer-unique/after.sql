insert into product (id, code) values (2, 'a') returning code => a
