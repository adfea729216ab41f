if exists (select 1 from sys.identity_columns where object_id = object_id(N'customer')
        and name in (N'id', N'name', N'active', N'code', N'bytes', N'day', N'hour', N'moment', N'instant'))
    set identity_insert customer on
go
insert into customer (id, name, active, code, bytes, day, hour, moment, instant) values (1, (N'it''s' + nchar(10) + N'so'), 1, N'00000000-0000-0000-0000-000000000001', 0x01ff, cast(N'2026-01-02' as date), cast(N'03:04:00.0000000' as time), cast(N'2026-01-02 03:04:00.0000000' as datetime2), cast(N'2026-01-02 03:04:05.6000000 +02:00' as datetimeoffset)), (2, null, 0, null, null, null, null, null, null)
go
if exists (select 1 from sys.identity_columns where object_id = object_id(N'customer')
        and name in (N'id', N'name', N'active', N'code', N'bytes', N'day', N'hour', N'moment', N'instant'))
    set identity_insert customer off
go
