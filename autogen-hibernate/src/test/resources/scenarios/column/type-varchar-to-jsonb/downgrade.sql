alter table product alter column attributes type varchar(255);
