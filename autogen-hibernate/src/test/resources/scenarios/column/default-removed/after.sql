insert into product (id) values (2) returning since => null
