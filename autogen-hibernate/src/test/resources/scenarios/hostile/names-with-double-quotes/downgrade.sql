alter table "say ""hi""" drop constraint "say ""hi""_a""b_key";
alter table "say ""hi""" alter column "i""d" type integer;
alter table "say ""hi""" drop column "a""b";
