alter sequence numbers increment by 50 maxvalue 1000
go
alter sequence numbers no maxvalue no cache no cycle
go
