-- MAY_FAIL: fails while a row does not satisfy it
alter table customer with check check constraint ck_rank
go
