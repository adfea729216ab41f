select count(*) from article => 0
