alter table product alter column pieces set default 1 + 1;
