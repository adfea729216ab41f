exec sys.sp_rename N'customer.ix_name', N'ix_names', N'INDEX'
go
