alter table product drop constraint product_stock_check;
