-- VALUES_LOST: its values are replaced by computed ones
alter table customer drop column total
/
alter table customer add total number(12,2) generated always as (rank * 2) virtual
/
