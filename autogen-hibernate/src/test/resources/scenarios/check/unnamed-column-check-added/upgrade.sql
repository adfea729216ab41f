alter table product add constraint product_stock_check check (stock >= 0);
