create schema billing;
alter table invoice set schema billing;
alter sequence invoice_seq set schema billing;
