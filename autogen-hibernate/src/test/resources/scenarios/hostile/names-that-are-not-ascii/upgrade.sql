alter table "größenübersicht" add column "längenangabe_in_millimetern_ohne_verpackung_ööööööööö" integer;
alter table "größenübersicht" add column "Ärger" varchar(255);
alter table "größenübersicht" add column "数量 🙂" varchar(255) default '数量 🙂';
comment on column "größenübersicht"."数量 🙂" is '数量 🙂';
alter table "größenübersicht" alter column "größe" type bigint;
alter table "größenübersicht" add constraint "größenübersicht_Ärger_key" unique ("Ärger");
alter table "größenübersicht" add constraint "größenübersicht_längenangabe_in_millimetern_ohne_verp_check" check (längenangabe_in_millimetern_ohne_verpackung_ööööööööööööööö > 0);
