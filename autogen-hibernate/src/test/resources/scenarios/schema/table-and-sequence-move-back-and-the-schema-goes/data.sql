insert into billing.invoice (id, number, status) values (1, 'A-1', 'PAID');
insert into line (id, invoice_id) values (2, 1);
