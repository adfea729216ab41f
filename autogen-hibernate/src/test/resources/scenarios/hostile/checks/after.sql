insert into product (id, other) values (2, ']') returning other => ]
