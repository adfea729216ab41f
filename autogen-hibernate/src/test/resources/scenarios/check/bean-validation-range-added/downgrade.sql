alter table product drop constraint product_pieces_check;
