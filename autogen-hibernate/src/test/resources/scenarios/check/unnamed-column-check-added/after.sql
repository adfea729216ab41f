select stock from product => 2
