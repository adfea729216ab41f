alter table product set (fillfactor=90, parallel_workers=2);
