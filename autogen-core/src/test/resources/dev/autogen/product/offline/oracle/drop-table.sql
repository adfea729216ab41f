-- ROWS_LOST: its rows are lost
drop table customer
/
