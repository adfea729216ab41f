insert into customer_phone (customer_id, position, phone) values (1, 0, '030') returning phone => 030
