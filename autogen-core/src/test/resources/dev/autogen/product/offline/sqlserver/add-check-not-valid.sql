alter table customer with nocheck add constraint ck_rank check (rank >= 0)
go
