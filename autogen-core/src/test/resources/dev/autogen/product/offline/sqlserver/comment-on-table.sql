declare @schema sysname = schema_name(), @table sysname = N'customer', @comment nvarchar(3750) = N'who buys';
exec sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table
go
declare @schema sysname = schema_name(), @table sysname = N'customer', @comment nvarchar(3750) = N'who bought';
exec sys.sp_updateextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table
go
declare @schema sysname = schema_name(), @table sysname = N'customer';
exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table
go
