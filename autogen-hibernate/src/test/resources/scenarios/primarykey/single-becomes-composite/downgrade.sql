alter table product drop constraint product_pkey, add constraint product_pkey primary key (id);
