alter table payment drop constraint payment_dtype_check;
alter table payment drop column iban;
alter table payment add constraint payment_dtype_check check ((dtype)::text = 'CardPayment'::text);
