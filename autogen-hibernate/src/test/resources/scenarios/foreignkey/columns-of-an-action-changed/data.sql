insert into customer (country, number) values (1, 2);
insert into purchase (id, country, number) values (3, 1, 2);
