alter table customer drop constraint customer_pkey
go
