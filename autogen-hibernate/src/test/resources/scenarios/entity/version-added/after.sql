select version from product => 0
