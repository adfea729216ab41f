insert into "shop.product " (id, prix$, "trailing ") values (1, 2, 'x');
