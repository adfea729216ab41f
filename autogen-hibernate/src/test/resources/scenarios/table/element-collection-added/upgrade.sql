create table customer_phone (
    customer_id bigint not null,
    phone varchar(30) not null,
    constraint customer_phone_pkey primary key (customer_id, phone)
);
alter table customer_phone add constraint fk_customer_phone_customer foreign key (customer_id) references customer (id);
