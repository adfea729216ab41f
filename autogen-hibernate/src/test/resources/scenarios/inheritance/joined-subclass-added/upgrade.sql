create table transfer (
    id bigint not null,
    iban varchar(34),
    constraint transfer_pkey primary key (id)
);
alter table transfer add constraint fk_transfer_payment foreign key (id) references payment (id);
