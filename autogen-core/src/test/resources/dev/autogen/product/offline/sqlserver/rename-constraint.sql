if object_id(N'ck_rank') is not null
    exec sys.sp_rename N'ck_rank', N'ck_tier', N'OBJECT'
else
    exec sys.sp_rename N'customer.ck_rank', N'ck_tier', N'INDEX'
go
