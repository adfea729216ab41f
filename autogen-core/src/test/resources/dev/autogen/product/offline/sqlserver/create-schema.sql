create schema shop
go
