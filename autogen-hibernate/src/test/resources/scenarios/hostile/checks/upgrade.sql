alter table product add column other varchar(255);
alter table product drop constraint ck, add constraint ck check (name <> 'it''s \ ) */ \u0022' and name !~ '^\s*$');
alter table product add constraint product_other_check check (other not in ('(', ')', '"', ''''));
