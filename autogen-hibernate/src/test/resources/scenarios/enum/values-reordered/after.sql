select status from purchase_order order by status => PAID; OPEN
