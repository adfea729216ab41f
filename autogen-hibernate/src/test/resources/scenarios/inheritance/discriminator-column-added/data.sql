insert into payment (id) values (1);
