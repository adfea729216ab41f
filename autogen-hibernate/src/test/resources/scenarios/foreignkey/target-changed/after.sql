select buyer_id from purchase_order => 1
