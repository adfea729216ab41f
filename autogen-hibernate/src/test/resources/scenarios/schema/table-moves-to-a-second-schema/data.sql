insert into invoice (id, number) values (1, 'A-1');
