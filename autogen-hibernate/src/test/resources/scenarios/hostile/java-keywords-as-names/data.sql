insert into class ("int", package, static) values (1, 'x', 'y');
