alter table "a\b */ ' c" add column "parent's \" bigint;
alter table "a\b */ ' c" add column "\u0022);" varchar(255) default 'x';
alter table "a\b */ ' c" add constraint "uq ' \ */" unique ("it's \n", "/* */ -- ;");
alter table "a\b */ ' c" add constraint "ck ' \ */" check ("it's \n" <> '');
create index idx3mcuweaq4vaicygwyr19kc8b1 on "a\b */ ' c" ("it's \n" desc, "/* */ -- ;");
alter table "a\b */ ' c" add constraint "fk ' \ */" foreign key ("parent's \") references "a\b */ ' c" ("id'");
