insert into product (id, shape) values (1, ') */ or');
