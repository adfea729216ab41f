alter table "order" add column "references" bigint;
alter table "order" add column "default" varchar(255) default 'table';
alter table "order" add column value varchar(255);
alter table "order" alter column "from" type varchar(20);
alter table "order" add constraint "unique" unique ("select", "from");
alter table "order" add constraint "check" check ("user" <> '');
create index index on "order" ("from");
alter table "order" add constraint "foreign" foreign key ("references") references "order" ("primary");
