create table [order] (
    [a b] int,
    [select] int,
    [it's ]] \ -- */] varchar(10) default 'it''s'
)
go
declare @schema sysname = schema_name(), @table sysname = N'order', @column sysname = N'it''s ] \ -- */', @comment nvarchar(3750) = (N'line' + nchar(10) + N'go' + nchar(10) + N'/' + nchar(10) + N'$' + N'(x) & ''y'';');
exec sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column
go
