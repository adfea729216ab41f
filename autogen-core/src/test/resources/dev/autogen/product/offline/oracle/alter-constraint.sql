alter table customer drop constraint ck_rank
/
alter table customer add constraint ck_rank check (rank > 0)
/
