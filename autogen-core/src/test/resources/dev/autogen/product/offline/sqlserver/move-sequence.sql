alter schema shop transfer numbers
go
