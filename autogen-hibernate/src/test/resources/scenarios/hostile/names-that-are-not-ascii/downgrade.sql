alter table "größenübersicht" drop constraint "größenübersicht_längenangabe_in_millimetern_ohne_verp_check";
alter table "größenübersicht" drop constraint "größenübersicht_Ärger_key";
alter table "größenübersicht" alter column "größe" type integer;
alter table "größenübersicht" drop column "数量 🙂";
alter table "größenübersicht" drop column "Ärger";
alter table "größenübersicht" drop column "längenangabe_in_millimetern_ohne_verpackung_ööööööööö";
