insert into größenübersicht (id, größe) values (1, 2);
