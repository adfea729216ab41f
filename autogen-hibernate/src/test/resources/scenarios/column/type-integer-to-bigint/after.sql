select stock from product => 7
