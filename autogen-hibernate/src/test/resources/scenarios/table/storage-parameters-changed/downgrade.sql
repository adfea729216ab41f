alter table product reset (parallel_workers);
alter table product set (fillfactor=70);
