create schema billing;
alter table invoice set schema billing;
