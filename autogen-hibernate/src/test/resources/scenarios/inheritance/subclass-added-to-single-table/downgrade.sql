alter table payment drop constraint payment_dtype_check, add constraint payment_dtype_check check ((dtype)::text = 'CardPayment'::text);
alter table payment drop column iban;
