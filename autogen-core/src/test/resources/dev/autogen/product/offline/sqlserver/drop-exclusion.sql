alter table room drop constraint ex
go
