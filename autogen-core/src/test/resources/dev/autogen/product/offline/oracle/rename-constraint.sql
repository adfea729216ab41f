alter table customer rename constraint ck_rank to ck_tier
/
