alter table product drop constraint product_pieces_check;
alter table product alter column name type varchar(20);
alter table product add constraint product_pieces_check check (pieces >= 1);
