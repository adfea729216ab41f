create table product_text (
    product_id bigint not null,
    description varchar(2000),
    constraint product_text_pkey primary key (product_id)
);
alter table product_text add constraint fk_product_text_product foreign key (product_id) references product (id);
