alter sequence product_number increment by 50;
