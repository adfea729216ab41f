insert into purchase_order (id, status) values (2, 'SENT') returning status => SENT
