alter table product add column deleted boolean default false not null;
comment on column product.deleted is 'Soft-delete indicator';
