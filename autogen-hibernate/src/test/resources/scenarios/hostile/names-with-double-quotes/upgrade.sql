alter table "say ""hi""" add column "a""b" varchar(255);
comment on column "say ""hi"""."a""b" is 'a "b"';
alter table "say ""hi""" alter column "i""d" type bigint;
alter table "say ""hi""" add constraint "say ""hi""_a""b_key" unique ("a""b");
