alter table customer modify total generated always as (rank * 3) virtual
/
