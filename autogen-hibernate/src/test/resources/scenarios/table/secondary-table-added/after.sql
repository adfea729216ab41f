insert into product_text (product_id, description) values (1, 'x') returning description => x
