:on error exit
set xact_abort on;
set quoted_identifier, ansi_nulls, ansi_padding, ansi_warnings, arithabort, concat_null_yields_null on;
set numeric_roundabort off;
go
if object_id(N'autogen_version', N'U') is null
    create table autogen_version (revision nvarchar(255) not null primary key)
go
if object_id(N'autogen_history', N'U') is null
    create table autogen_history (id bigint identity not null primary key, revision nvarchar(255) not null, direction nvarchar(20) not null, message nvarchar(max), started_at datetimeoffset(6) not null, duration_ms bigint not null, checksum nvarchar(255), autogen_version nvarchar(255) not null, database_user nvarchar(255) not null)
go
set lock_timeout 3000
go
declare @result int;
exec @result = sys.sp_getapplock @Resource = N'autogen', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0;
if @result < 0
    throw 50000, N'another upgrade of this database is running: let it finish, then run the script again', 1
go
if exists (select 1 from autogen_version)
    throw 50000, N'this script is for a database at base, and this one is elsewhere; nothing was changed', 1
go


-- upgrade 5ce4a71005c1: What is before
begin transaction
go
create table Payment (
    id bigint identity not null,
    constraint Payment_pkey primary key (id)
)
go
create table card_payment (
    id bigint not null,
    number varchar(255),
    constraint card_payment_pkey primary key (id)
)
go
alter table card_payment add constraint fk_card_payment foreign key (id) references Payment (id)
go
insert into autogen_version (revision) select N'5ce4a71005c1' where not exists (select 1 from autogen_version where revision in (N'5ce4a71005c1'))
go
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values (N'5ce4a71005c1', N'upgrade', N'What is before', sysdatetimeoffset(), 0,
    N'CHECKSUM', 'VERSION', original_login())
go
commit transaction
go

-- upgrade 5ce4a71005c2: What is after
begin transaction
go
create table Transfer (
    id bigint not null,
    iban varchar(34),
    constraint Transfer_pkey primary key (id)
)
go
alter table Transfer add constraint fk_transfer_payment foreign key (id) references Payment (id)
go
delete from autogen_version where revision in (N'5ce4a71005c1')
go
insert into autogen_version (revision) select N'5ce4a71005c2' where not exists (select 1 from autogen_version where revision in (N'5ce4a71005c2'))
go
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values (N'5ce4a71005c2', N'upgrade', N'What is after', sysdatetimeoffset(), 0,
    N'CHECKSUM', 'VERSION', original_login())
go
commit transaction
go

exec sys.sp_releaseapplock @Resource = N'autogen', @LockOwner = N'Session'
go
