select count(*) from billing.invoice => 0
