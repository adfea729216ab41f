insert into product (id, description) values (1, 'Four legs');
