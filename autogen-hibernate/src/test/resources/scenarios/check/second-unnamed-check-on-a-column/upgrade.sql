alter table product add constraint product_stock_check1 check (stock <> 13);
