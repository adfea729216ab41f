update customer set name = 'x; y' where id = 1
/
delete from customer where id = 2
/
