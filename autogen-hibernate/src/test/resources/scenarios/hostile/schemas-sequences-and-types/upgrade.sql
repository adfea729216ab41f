create schema "user";
alter type "größe$" add value 'MITTEL' after 'Klein';
create sequence "sequence's \" as bigint increment by 50;
create table "user".product (
    id bigint not null,
    size "größe$",
    constraint product_pkey primary key (id)
);
drop table "My Schema".product;
drop sequence "Sequence 1.0";
drop schema "My Schema";
