exec sys.sp_rename N'numbers', N'order', N'OBJECT'
go
