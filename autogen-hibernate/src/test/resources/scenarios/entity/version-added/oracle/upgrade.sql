set define off
set sqlterminator off
set sqlblanklines on
set autocommit off
whenever oserror exit failure rollback
whenever sqlerror exit failure rollback
begin
    execute immediate 'create table autogen_version (revision varchar2(255 char) not null primary key)';
exception
    when others then
        if sqlcode != -955 then
            raise;
        end if;
end;
/
begin
    execute immediate 'create table autogen_history (id number(19,0) generated always as identity primary key, revision varchar2(255 char) not null, direction varchar2(20 char) not null, message clob, started_at timestamp(6) with time zone not null, duration_ms number(19,0) not null, checksum varchar2(255 char), autogen_version varchar2(255 char) not null, database_user varchar2(255 char) not null)';
exception
    when others then
        if sqlcode != -955 then
            raise;
        end if;
end;
/
alter session set ddl_lock_timeout = 3
/

declare
    wrong number;
begin
    select count(*) into wrong from autogen_version;
    if wrong > 0 then
        raise_application_error(-20000, 'this script is for a database at base, and this one is elsewhere; nothing was changed');
    end if;
end;
/


-- upgrade 5ce4a71005c1: What is before

create table product (
    id number(19,0) not null,
    constraint product_pkey primary key (id)
)
/
insert into autogen_version (revision) select '5ce4a71005c1' from dual where not exists (select 1 from autogen_version where revision in ('5ce4a71005c1'))
/
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values ('5ce4a71005c1', 'upgrade', 'What is before', systimestamp, 0,
    'CHECKSUM', 'VERSION', user)
/
commit
/

-- upgrade 5ce4a71005c2: What is after

alter table product add version number(19,0) default 0 not null
/
delete from autogen_version where revision in ('5ce4a71005c1')
/
insert into autogen_version (revision) select '5ce4a71005c2' from dual where not exists (select 1 from autogen_version where revision in ('5ce4a71005c2'))
/
insert into autogen_history (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)
    values ('5ce4a71005c2', 'upgrade', 'What is after', systimestamp, 0,
    'CHECKSUM', 'VERSION', user)
/
commit
/


