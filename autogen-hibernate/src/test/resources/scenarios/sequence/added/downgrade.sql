drop sequence product_number;
