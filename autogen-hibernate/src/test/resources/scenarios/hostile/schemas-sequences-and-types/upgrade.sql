create schema "user";
alter table "My Schema".product set schema "user";
alter type "größe$" add value 'MITTEL' after 'Klein';
create sequence "sequence's \" as bigint increment by 50;
drop sequence "Sequence 1.0";
drop schema "My Schema";
