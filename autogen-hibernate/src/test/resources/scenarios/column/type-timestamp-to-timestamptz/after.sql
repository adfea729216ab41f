select extract(minute from placed) from purchase_order => 4
