alter table product alter column description type text;
