alter table product drop constraint product_rebate_check;
alter table product drop constraint product_pieces_check;
alter table product add constraint product_rebate_check check ((rebate <= 100) AND (rebate >= 0));
