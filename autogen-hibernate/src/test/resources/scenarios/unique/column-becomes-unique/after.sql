select count(*) from product => 3
