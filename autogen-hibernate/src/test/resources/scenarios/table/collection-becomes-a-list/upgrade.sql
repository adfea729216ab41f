alter table customer_phone add column "position" integer not null;
alter table customer_phone add constraint customer_phone_pkey primary key ("position", customer_id);
alter table customer_phone add constraint customer_phone_position_check check (position>=0);
