insert into "My Schema".product (id, size) values (nextval('"Sequence 1.0"'), 'Groß');
