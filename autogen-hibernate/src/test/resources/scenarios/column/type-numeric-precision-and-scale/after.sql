select price from product => 12.3400
