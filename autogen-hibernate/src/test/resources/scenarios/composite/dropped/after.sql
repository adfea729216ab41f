select id from customer => 1
