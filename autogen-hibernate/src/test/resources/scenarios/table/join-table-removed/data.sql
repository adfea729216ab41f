insert into product (id) values (1);
insert into tag (id) values (1);
insert into product_tag (product_id, tag_id) values (1, 1);
