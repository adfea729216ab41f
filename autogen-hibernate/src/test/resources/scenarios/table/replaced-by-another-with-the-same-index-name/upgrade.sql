create table article (
    id bigint not null,
    name varchar(255),
    constraint article_pkey primary key (id)
);
drop index ix_name;
create index ix_name on article (name);
drop table product;
