alter table customer drop constraint ck_rank
/
