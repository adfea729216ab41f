alter table customer modify name varchar2(80 char)
/
