-- MAY_FAIL: fails while rows share a value
if exists (select 1 from sys.columns where object_id = object_id(N'customer') and is_nullable = 1
        and name in (N'name', N'email'))
    create unique nonclustered index customer_name_key on customer (name, email) where name is not null and email is not null
else
    alter table customer add constraint customer_name_key unique (name, email)
go
