alter table payment add column iban varchar(34);
alter table payment drop constraint payment_dtype_check, add constraint payment_dtype_check check (DTYPE in ('CardPayment', 'Transfer'));
