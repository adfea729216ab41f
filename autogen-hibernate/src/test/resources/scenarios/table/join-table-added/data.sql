insert into product (id) values (1);
insert into tag (id) values (1);
