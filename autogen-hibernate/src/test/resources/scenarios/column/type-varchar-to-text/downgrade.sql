alter table product alter column description type varchar(2000);
