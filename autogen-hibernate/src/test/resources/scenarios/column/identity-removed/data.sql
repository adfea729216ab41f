insert into product default values;
