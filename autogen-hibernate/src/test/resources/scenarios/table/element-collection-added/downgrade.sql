drop table customer_phone;
