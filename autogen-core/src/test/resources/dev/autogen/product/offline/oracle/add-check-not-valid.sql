alter table customer add constraint ck_rank check (rank >= 0) enable novalidate
/
