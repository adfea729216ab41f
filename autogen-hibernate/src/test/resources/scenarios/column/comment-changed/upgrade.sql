comment on column product.name is 'As printed on invoices';
