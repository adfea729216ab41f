-- MAY_FAIL: fails while a row has no value: fill it before
alter table customer modify name not null
/
