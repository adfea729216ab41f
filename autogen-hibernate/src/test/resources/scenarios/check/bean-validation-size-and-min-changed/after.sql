insert into product (id, pieces) values (2, 0) returning pieces => 0
