declare @sql nvarchar(max) = N'';
select @sql += N'alter table customer drop constraint ' + quotename(d.name) + N'; '
    from sys.default_constraints d where d.parent_object_id = object_id(N'customer')
    and d.parent_column_id = columnproperty(d.parent_object_id, N'name', 'ColumnId');
exec sys.sp_executesql @sql
go
