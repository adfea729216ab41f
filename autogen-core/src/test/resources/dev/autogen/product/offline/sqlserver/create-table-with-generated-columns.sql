create table line (
    price numeric(12,2),
    amount int not null,
    total as (price * amount) persisted,
    doubled as (amount * 2),
    number bigint identity not null
)
go
