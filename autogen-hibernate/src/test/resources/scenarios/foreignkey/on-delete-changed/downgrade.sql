alter table purchase_order drop constraint fkd56xli2gos2whl8itfu5tcv5s, add constraint fkd56xli2gos2whl8itfu5tcv5s foreign key (customer_id) references customer (id) on delete cascade;
