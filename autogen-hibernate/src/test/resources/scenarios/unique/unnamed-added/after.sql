select count(*) from product => 2
