create table product (
    id bigint not null,
    name varchar(255),
    constraint product_pkey primary key (id)
);
drop index ix_name;
create index ix_name on product (name);
drop table article;
