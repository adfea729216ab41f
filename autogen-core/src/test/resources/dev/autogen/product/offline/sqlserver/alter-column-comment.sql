declare @schema sysname = schema_name(), @table sysname = N'customer', @column sysname = N'name', @comment nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column
go
