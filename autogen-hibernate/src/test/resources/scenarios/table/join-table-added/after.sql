insert into product_tag values (1, 1) returning tag_id => 1
