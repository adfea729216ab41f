select area from product => 20
