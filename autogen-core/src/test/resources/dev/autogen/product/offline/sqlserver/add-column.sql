alter table customer add name varchar(40)
go
alter table customer add tier varchar(8) default 'BASIC' not null
go
alter table customer add rank int default 0 with values
go
declare @schema sysname = schema_name(), @table sysname = N'customer', @column sysname = N'rank', @comment nvarchar(3750) = N'from 0';
exec sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column
go
alter table customer add total as (rank * 2) persisted
go
