select id from purchase_order => 1
