select count(*) from product => 1
