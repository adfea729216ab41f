insert into transfer (id, iban) values (1, 'DE1') returning iban => DE1
