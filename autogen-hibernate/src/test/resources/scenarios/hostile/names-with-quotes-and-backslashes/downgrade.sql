alter table "a\b */ ' c" drop constraint "fk ' \ */";
drop index idx3mcuweaq4vaicygwyr19kc8b1;
alter table "a\b */ ' c" drop constraint "ck ' \ */";
alter table "a\b */ ' c" drop constraint "uq ' \ */";
alter table "a\b */ ' c" drop column "\u0022);";
alter table "a\b */ ' c" drop column "parent's \";
