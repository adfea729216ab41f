insert into purchase_order (id, status) values (2, 'APPROVED') returning status => APPROVED
select status from purchase_order order by status => APPROVED; PAID
