select customer_id from purchase_order => 1
