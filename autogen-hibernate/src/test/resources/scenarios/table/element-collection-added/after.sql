insert into customer_phone (customer_id, phone) values (1, '030') returning phone => 030
