-- NARROWS: fails while a value does not fit the new type
alter table customer modify name varchar2(20 char)
/
