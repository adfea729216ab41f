alter table customer modify name null
/
