select stock from product => 0
