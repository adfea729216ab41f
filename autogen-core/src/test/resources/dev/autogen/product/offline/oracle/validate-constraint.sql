-- MAY_FAIL: fails while a row does not satisfy it
alter table customer enable validate constraint ck_rank
/
