alter table category drop constraint fk_category_parent;
alter table category drop column parent_id;
