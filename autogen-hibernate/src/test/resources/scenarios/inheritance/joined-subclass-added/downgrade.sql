drop table transfer;
