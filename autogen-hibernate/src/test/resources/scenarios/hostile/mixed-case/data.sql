insert into "OrderLine" ("LineNo", lineno, text) values (1, 2, 'x');
