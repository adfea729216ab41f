create table all_types (
    small smallint,
    whole int,
    large bigint,
    exact numeric(12,2),
    rough real,
    [double] float(53),
    truth bit,
    letters char(3),
    name varchar(255),
    endless varchar(max),
    story varchar(max),
    day date,
    hour time(0),
    moment datetime2(6),
    instant datetimeoffset(6),
    id uniqueidentifier,
    document nvarchar(max),
    bytes varbinary(max),
    object varbinary(max),
    [national] nvarchar(20)
)
go
