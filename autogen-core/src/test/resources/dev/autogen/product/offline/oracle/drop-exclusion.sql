alter table room drop constraint ex
/
