create sequence numbers as bigint start with 1 increment by 1
go
create sequence countdown as bigint start with -5 increment by -1 minvalue -100 maxvalue 10 cycle cache 5
go
