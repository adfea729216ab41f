insert into product (id, width) values (2, 4) returning id => 2
select doubled from product order by id => null; 8
