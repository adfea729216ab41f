select price from product => 3
