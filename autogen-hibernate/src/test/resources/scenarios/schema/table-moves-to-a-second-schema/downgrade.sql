create table invoice (
    id bigint not null,
    number varchar(255),
    constraint invoice_pkey primary key (id)
);
drop table billing.invoice;
drop schema billing;
