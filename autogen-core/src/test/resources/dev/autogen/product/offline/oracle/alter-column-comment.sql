comment on column customer.name is 'it''s'
/
