insert into product (id, shape) values (2, 'a\b $L') returning shape => a\b $L
