alter table product drop constraint product_pieces_check, add constraint product_pieces_check check (pieces >= 1);
alter table product alter column name type varchar(20);
