alter table payment drop constraint payment_kind_check;
alter table payment drop column iban;
alter table payment drop column kind;
