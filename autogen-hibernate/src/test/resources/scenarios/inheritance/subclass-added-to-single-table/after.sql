insert into payment (id, dtype, iban) values (2, 'Transfer', 'DE1') returning iban => DE1
