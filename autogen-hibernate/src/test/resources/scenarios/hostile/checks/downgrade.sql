alter table product drop constraint product_other_check;
alter table product drop constraint ck, add constraint ck check ((name)::text <> 'it''s */ \u0022)'::text);
alter table product drop column other;
