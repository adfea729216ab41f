comment on table product is 'it''s */ \u0022';
comment on column product.name is '/** old */';
alter table product drop column added;
