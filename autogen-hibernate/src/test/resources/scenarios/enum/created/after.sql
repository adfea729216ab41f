select status from purchase_order => OPEN
