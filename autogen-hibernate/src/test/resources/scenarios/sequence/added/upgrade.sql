create sequence product_number as bigint increment by 10 start with 1000;
