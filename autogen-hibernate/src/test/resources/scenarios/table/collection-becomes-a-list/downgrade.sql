alter table customer_phone drop constraint customer_phone_position_check;
alter table customer_phone drop constraint customer_phone_pkey;
alter table customer_phone drop column "position";
