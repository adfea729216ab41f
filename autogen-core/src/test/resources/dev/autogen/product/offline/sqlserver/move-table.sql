alter schema shop transfer customer
go
