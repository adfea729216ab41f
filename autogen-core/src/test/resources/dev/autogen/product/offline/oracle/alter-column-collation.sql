alter table customer modify name varchar2(40 char) collate Latin1_General_BIN2
/
