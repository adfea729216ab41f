select id from product => 1
