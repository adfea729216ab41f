insert into customer (id) values ('7d444840-9dc0-11d1-b245-5ffdce74fad2');
insert into purchase_order (id, customer_id) values (1, '7d444840-9dc0-11d1-b245-5ffdce74fad2');
