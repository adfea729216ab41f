insert into customer (id, home, others) values (1, (1, 'Ulm'), array[(2, 'Bonn')::address]);
