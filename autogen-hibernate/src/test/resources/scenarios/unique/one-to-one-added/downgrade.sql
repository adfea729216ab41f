alter table customer drop constraint fk_customer_card;
alter table customer drop constraint customer_card_id_key;
alter table customer drop column card_id;
