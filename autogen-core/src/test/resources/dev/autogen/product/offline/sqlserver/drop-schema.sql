drop schema shop
go
