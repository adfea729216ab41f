insert into "order" ("primary", "select", "from", "user") values (1, 'a', 'b', 'x');
