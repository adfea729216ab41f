:on error exit
set xact_abort on;
set quoted_identifier, ansi_nulls, ansi_padding, ansi_warnings, arithabort, concat_null_yields_null on;
set numeric_roundabort off;
go
set lock_timeout 3000
go
declare @result int;
exec @result = sys.sp_getapplock @Resource = N'autogen', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0;
if @result < 0
    throw 50000, N'another upgrade of this database is running: let it finish, then run the script again', 1
go
if exists (select 1 from autogen_version where revision not in (N'5ce4a71005c1', N'5ce4a71005c2'))
        or not exists (select 1 from autogen_version where revision in (N'5ce4a71005c2'))
    throw 50000, N'this script is for a database at revision 5ce4a71005c2, and this one is elsewhere; nothing was changed', 1
go


-- downgrade 5ce4a71005c2: What is after
begin transaction
go
declare @schema sysname = schema_name(), @table sysname = N'Product';
exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table
go
delete from autogen_version where revision in (N'5ce4a71005c2')
go
insert into autogen_version (revision) select N'5ce4a71005c1' where not exists (select 1 from autogen_version where revision in (N'5ce4a71005c1'))
go
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values (N'5ce4a71005c2', N'downgrade', N'What is after', sysdatetimeoffset(), 0,
    N'CHECKSUM', 'VERSION', original_login())
go
commit transaction
go

-- downgrade 5ce4a71005c1: What is before
begin transaction
go
drop table Product
go
delete from autogen_version where revision in (N'5ce4a71005c1')
go
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values (N'5ce4a71005c1', N'downgrade', N'What is before', sysdatetimeoffset(), 0,
    N'CHECKSUM', 'VERSION', original_login())
go
commit transaction
go

exec sys.sp_releaseapplock @Resource = N'autogen', @LockOwner = N'Session'
go
