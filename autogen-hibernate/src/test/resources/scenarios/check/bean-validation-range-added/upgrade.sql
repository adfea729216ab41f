alter table product add constraint product_pieces_check check ((pieces<=9) and (pieces>=1));
