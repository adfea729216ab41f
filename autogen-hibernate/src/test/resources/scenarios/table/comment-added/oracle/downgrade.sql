set define off
set sqlterminator off
set sqlblanklines on
set autocommit off
whenever oserror exit failure rollback
whenever sqlerror exit failure rollback
alter session set ddl_lock_timeout = 3
/

declare
    wrong number;
begin
    select count(*) into wrong from autogen_version where revision not in ('5ce4a71005c1', '5ce4a71005c2');
    if wrong = 0 then
        select case when count(*) = 0 then 1 else 0 end into wrong from autogen_version where revision in ('5ce4a71005c2');
    end if;
    if wrong > 0 then
        raise_application_error(-20000, 'this script is for a database at revision 5ce4a71005c2, and this one is elsewhere; nothing was changed');
    end if;
end;
/


-- downgrade 5ce4a71005c2: What is after

comment on table product is ''
/
delete from autogen_version where revision in ('5ce4a71005c2')
/
insert into autogen_version (revision) select '5ce4a71005c1' from dual where not exists (select 1 from autogen_version where revision in ('5ce4a71005c1'))
/
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values ('5ce4a71005c2', 'downgrade', 'What is after', systimestamp, 0,
    'CHECKSUM', 'VERSION', user)
/
commit
/

-- downgrade 5ce4a71005c1: What is before

drop table product
/
delete from autogen_version where revision in ('5ce4a71005c1')
/
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values ('5ce4a71005c1', 'downgrade', 'What is before', systimestamp, 0,
    'CHECKSUM', 'VERSION', user)
/
commit
/


