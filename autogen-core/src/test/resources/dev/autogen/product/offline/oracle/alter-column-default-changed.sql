alter table customer modify name default 'y'
/
