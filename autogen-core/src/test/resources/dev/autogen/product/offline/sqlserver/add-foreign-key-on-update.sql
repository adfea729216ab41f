-- MAY_FAIL: fails while a row refers to one that is not there
alter table invoice add constraint fk_a foreign key (customer_id) references customer (id) on update cascade
go
