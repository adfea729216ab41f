comment on column product.name is null;
