do $$ begin
    if exists (select 1 from product as t where t.name is null) then
        raise not_null_violation using
            message = 'rows of table product have no value in column name',
            hint = 'Say in the revision, before it requires a value of them, what they get, with op.execute of: update product set name = ... where name is null';
    end if;
end $$;
alter table product alter column name set not null;
