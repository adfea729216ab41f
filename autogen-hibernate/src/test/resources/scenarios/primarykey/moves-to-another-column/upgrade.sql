alter table product drop constraint product_pkey;
alter table product add constraint product_pkey primary key (code);
