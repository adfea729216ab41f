-- MAY_FAIL: fails while a row does not satisfy it
alter table customer add constraint ck_rank check (rank >= 0)
go
