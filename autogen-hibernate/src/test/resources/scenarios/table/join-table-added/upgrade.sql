create table product_tag (
    product_id bigint not null,
    tag_id bigint not null,
    constraint product_tag_pkey primary key (product_id, tag_id)
);
alter table product_tag add constraint fk_product_tag_product foreign key (product_id) references product (id);
alter table product_tag add constraint fk_product_tag_tag foreign key (tag_id) references tag (id);
