create table customer (
    id bigint identity not null,
    tenant uniqueidentifier not null,
    name varchar(255) not null,
    email varchar(255),
    active bit default 1 not null,
    since datetimeoffset(6) default current_timestamp not null,
    constraint customer_pkey primary key (id),
    constraint customer_name_key unique (tenant, name),
    constraint customer_tenant_fkey foreign key (tenant) references tenant (id) on delete cascade,
    constraint customer_name_check check (name <> 'x')
)
go
declare @schema sysname = schema_name(), @table sysname = N'customer', @column sysname = N'name', @comment nvarchar(3750) = N'what it''s called';
exec sys.sp_addextendedproperty N'MS_Description', @comment, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column
go
create unique nonclustered index customer_email_key on customer (email) where email is not null
go
