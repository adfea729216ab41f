insert into customer default values returning id => 2
