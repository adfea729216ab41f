alter table product add column stock integer default 0 not null;
