insert into product default values returning id => 42
