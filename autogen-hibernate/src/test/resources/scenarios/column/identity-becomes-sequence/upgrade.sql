create sequence product_seq as bigint increment by 50;
alter table product alter column id drop identity;
