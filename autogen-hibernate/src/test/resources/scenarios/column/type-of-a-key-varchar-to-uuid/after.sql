select customer_id from purchase_order => 7d444840-9dc0-11d1-b245-5ffdce74fad2
