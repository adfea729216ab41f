create table customer_phone (
    "position" integer not null,
    customer_id bigint not null,
    phone varchar(30),
    constraint customer_phone_pkey primary key ("position", customer_id),
    constraint customer_phone_position_check check ("position" >= 0)
);
alter table customer_phone add constraint fk_customer_phone_customer foreign key (customer_id) references customer (id);
