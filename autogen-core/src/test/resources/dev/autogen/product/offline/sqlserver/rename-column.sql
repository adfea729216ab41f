exec sys.sp_rename N'customer.name', N'order', N'COLUMN'
go
