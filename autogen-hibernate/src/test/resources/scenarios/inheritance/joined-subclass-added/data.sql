insert into payment default values;
insert into card_payment (id, number) values (1, '4111');
