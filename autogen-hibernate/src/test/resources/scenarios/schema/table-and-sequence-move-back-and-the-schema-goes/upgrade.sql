do 'begin execute ''alter sequence billing.invoice_seq set schema '' || quote_ident(current_schema()); end';
do 'begin execute ''alter table billing.invoice set schema '' || quote_ident(current_schema()); end';
drop schema billing;
