alter table "order" drop constraint "foreign";
drop index index;
alter table "order" drop constraint "check";
alter table "order" drop constraint "unique";
alter table "order" alter column "from" type varchar(10);
alter table "order" drop column value;
alter table "order" drop column "default";
alter table "order" drop column "references";
