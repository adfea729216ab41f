insert into purchase_order (id) values (2) returning status => CART
