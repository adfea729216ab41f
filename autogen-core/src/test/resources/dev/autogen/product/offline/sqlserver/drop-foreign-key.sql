alter table invoice drop constraint fk_a
go
