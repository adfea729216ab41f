select number, status from invoice => A-1, PAID
select invoice_id from line => 1
