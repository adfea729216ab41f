create sequence purchase_order_seq as bigint increment by 50;
create table purchase_order (
    customer_id bigint,
    id bigint not null,
    constraint purchase_order_pkey primary key (id)
);
create index ix_purchase_order_customer on purchase_order (customer_id);
alter table purchase_order add constraint fk_purchase_order_customer foreign key (customer_id) references customer (id);
create table order_line (
    id bigint not null,
    order_id bigint,
    constraint order_line_pkey primary key (id)
);
alter table order_line add constraint fk_order_line_order foreign key (order_id) references purchase_order (id);
