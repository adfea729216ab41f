select pieces from product => 2
