select count(*) from department, employee => 0
