-- VALUES_LOST: its position is lost
drop sequence numbers
go
