insert into purchase_order (number, placed_at, total, customer_id) values ('1', now(), 2, 1) returning id => 1
