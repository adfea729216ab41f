insert into customer (id, home) values (1, (1, 'Ulm'));
