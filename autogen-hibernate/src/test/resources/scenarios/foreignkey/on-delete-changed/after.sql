with gone as (delete from customer returning id) select id from gone => 1
select customer_id from purchase_order => null
