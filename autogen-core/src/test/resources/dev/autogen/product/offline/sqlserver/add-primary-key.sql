-- MAY_FAIL: fails while rows share a key, or lack one
alter table customer add constraint customer_pkey primary key (id)
go
