alter table product reset (fillfactor);
