create schema billing;
create table billing.invoice (
    id bigint not null,
    number varchar(255),
    constraint invoice_pkey primary key (id)
);
drop table invoice;
