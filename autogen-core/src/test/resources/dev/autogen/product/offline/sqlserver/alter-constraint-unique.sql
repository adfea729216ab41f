if exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'customer') and name = N'uq')
    alter table customer drop constraint uq
else
    drop index uq on customer
go
if exists (select 1 from sys.columns where object_id = object_id(N'customer') and is_nullable = 1
        and name in (N'name', N'email'))
    create unique nonclustered index uq on customer (name, email) where name is not null and email is not null
else
    alter table customer add constraint uq unique (name, email)
go
