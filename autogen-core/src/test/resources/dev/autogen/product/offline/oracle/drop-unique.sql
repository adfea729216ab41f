alter table customer drop constraint customer_name_key
/
