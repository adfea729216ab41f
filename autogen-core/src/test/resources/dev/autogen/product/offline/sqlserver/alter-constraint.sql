alter table customer drop constraint ck_rank
go
alter table customer add constraint ck_rank check (rank > 0)
go
