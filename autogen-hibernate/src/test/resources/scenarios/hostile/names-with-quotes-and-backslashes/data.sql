insert into "a\b */ ' c" ("id'", "it's \n", "/* */ -- ;") values (1, 'x', 'y');
