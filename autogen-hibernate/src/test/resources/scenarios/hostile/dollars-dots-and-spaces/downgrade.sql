alter table "shop.product " drop constraint "shop.product _$1_key";
alter table "shop.product " alter column "trailing " drop not null;
alter table "shop.product " alter column "prix$" type integer;
alter table "shop.product " drop column "two  spaces";
alter table "shop.product " drop column "tab	here";
alter table "shop.product " drop column "100%";
alter table "shop.product " drop column "$1";
