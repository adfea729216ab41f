exec sys.sp_rename N'customer', N'client', N'OBJECT'
go
