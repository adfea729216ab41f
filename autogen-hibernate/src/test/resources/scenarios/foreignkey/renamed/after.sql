select conname from pg_constraint where contype = 'f' => fk_purchase_order_customer
