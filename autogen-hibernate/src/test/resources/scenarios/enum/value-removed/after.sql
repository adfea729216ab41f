select status from purchase_order => PAID
