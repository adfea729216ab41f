insert into purchase_order (id, status) values (2, 2) returning status => 2
