select customer_code from purchase_order => C1
