alter table product alter column name set default 'it''s */ \u0022';
alter table product drop column lines;
alter table product drop column escaped;
alter table product drop column dollars;
