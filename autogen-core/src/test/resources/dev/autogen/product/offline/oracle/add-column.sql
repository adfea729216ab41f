alter table customer add name varchar2(40 char)
/
alter table customer add tier varchar2(8 char) default 'BASIC' not null
/
alter table customer add rank number(10,0) default 0
/
comment on column customer.rank is 'from 0'
/
alter table customer add total number(12,2) generated always as (rank * 2) virtual
/
