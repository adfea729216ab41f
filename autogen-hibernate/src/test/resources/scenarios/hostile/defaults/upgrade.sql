alter table product add column dollars varchar(255) default $q$it's$q$;
alter table product add column escaped varchar(255) default E'a\nb\\';
alter table product add column lines varchar(255) default 'two
lines\u0022';
alter table product alter column name set default 'it''s """ $L \';
