insert into customer (id) values (1);
