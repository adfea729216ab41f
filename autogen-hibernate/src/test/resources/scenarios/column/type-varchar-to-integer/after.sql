select pieces + 1 from product => 8
