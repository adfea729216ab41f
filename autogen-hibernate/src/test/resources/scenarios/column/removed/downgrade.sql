alter table product add column visible boolean default true not null;
alter table product add column name varchar(40);
