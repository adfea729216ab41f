alter table product set (fillfactor=70);
