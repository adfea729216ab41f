insert into payment (id, dtype, number) values (1, 'CardPayment', '4111');
