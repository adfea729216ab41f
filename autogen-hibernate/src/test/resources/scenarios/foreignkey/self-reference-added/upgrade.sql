alter table category add column parent_id bigint;
alter table category add constraint fk_category_parent foreign key (parent_id) references category (id);
