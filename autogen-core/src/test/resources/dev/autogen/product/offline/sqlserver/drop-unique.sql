if exists (select 1 from sys.key_constraints where parent_object_id = object_id(N'customer') and name = N'customer_name_key')
    alter table customer drop constraint customer_name_key
else
    drop index customer_name_key on customer
go
