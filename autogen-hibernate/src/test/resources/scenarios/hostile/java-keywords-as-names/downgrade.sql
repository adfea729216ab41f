alter table class drop constraint class_new_key;
alter table class add column static varchar(255);
alter table class alter column package type varchar(50);
alter table class drop column new;
alter table class drop column void;
drop table interface;
