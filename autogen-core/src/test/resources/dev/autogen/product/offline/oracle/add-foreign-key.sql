-- MAY_FAIL: fails while a row refers to one that is not there
alter table invoice add constraint fk_a foreign key (customer_id) references customer (id)
/
alter table invoice add constraint fk_b foreign key (agent_id) references customer (id) on delete set null enable novalidate
/
