alter table customer modify name default 'x'
/
