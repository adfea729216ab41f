insert into customer (id) values (1);
insert into card (id) values (1);
