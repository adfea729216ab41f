alter table customer modify name default null
/
