select count(*) from tag => 1
