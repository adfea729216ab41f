select count(*) from billing.invoice => 1
