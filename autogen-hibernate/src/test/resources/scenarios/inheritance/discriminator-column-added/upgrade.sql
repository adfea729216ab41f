alter table payment add column kind varchar(20) default 'Payment' not null;
alter table payment add column iban varchar(255);
alter table payment add constraint payment_kind_check check (kind in ('Payment', 'Transfer'));
