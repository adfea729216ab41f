-- VALUES_LOST: its values are replaced by computed ones
declare @sql nvarchar(max) = N'';
select @sql += N'alter table customer drop constraint ' + quotename(f.name) + N'; '
    from sys.foreign_keys f where f.parent_object_id = object_id(N'customer') and exists (
        select 1 from sys.foreign_key_columns c where c.constraint_object_id = f.object_id
        and c.parent_column_id = columnproperty(f.parent_object_id, N'total', 'ColumnId'));
select @sql += N'alter table customer drop constraint ' + quotename(k.name) + N'; '
    from sys.check_constraints k where k.parent_object_id = object_id(N'customer') and exists (
        select 1 from sys.sql_expression_dependencies e where e.referencing_id = k.object_id
        and e.referenced_id = k.parent_object_id and e.referenced_minor_id = columnproperty(k.parent_object_id, N'total', 'ColumnId'));
select @sql += N'alter table customer drop constraint ' + quotename(d.name) + N'; '
    from sys.default_constraints d where d.parent_object_id = object_id(N'customer')
    and d.parent_column_id = columnproperty(d.parent_object_id, N'total', 'ColumnId');
select @sql += N'alter table customer drop constraint ' + quotename(i.name) + N'; '
    from sys.indexes i where i.object_id = object_id(N'customer') and exists (
        select 1 from sys.index_columns c where c.object_id = i.object_id and c.index_id = i.index_id
        and c.column_id = columnproperty(i.object_id, N'total', 'ColumnId'))
    and (i.is_primary_key = 1 or i.is_unique_constraint = 1);
select @sql += N'drop index ' + quotename(i.name) + N' on customer; '
    from sys.indexes i where i.object_id = object_id(N'customer') and exists (
        select 1 from sys.index_columns c where c.object_id = i.object_id and c.index_id = i.index_id
        and c.column_id = columnproperty(i.object_id, N'total', 'ColumnId'))
    and i.is_primary_key = 0 and i.is_unique_constraint = 0;
exec sys.sp_executesql @sql
go
alter table customer drop column total
go
alter table customer add total as (rank * 2) persisted
go
