alter table customer add column card_id bigint;
alter table customer add constraint customer_card_id_key unique (card_id);
alter table customer add constraint fk_customer_card foreign key (card_id) references card (id);
