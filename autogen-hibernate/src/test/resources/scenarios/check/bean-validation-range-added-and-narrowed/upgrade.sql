alter table product drop constraint product_rebate_check;
alter table product add constraint product_pieces_check check ((pieces<=9) and (pieces>=1));
alter table product add constraint product_rebate_check check ((rebate<=99) and (rebate>=0));
