drop table billing.invoice;
drop schema billing;
