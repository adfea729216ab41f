alter table product add column version bigint default 0 not null;
