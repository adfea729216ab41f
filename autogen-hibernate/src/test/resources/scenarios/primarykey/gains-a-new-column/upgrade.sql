alter table product drop constraint product_pkey;
alter table product add column variant integer default 0 not null;
alter table product add constraint product_pkey primary key (region, variant, id);
