alter table customer_phone add column "position" integer;
do $$ begin
    if exists (select 1 from customer_phone as t where t."position" is null) then
        raise not_null_violation using
            message = 'rows of table customer_phone have no value in column position',
            hint = 'Say in the revision, before it requires a value of them, what they get, with op.execute of: update customer_phone set "position" = ... where "position" is null';
    end if;
end $$;
alter table customer_phone alter column "position" set not null;
alter table customer_phone add constraint customer_phone_pkey primary key ("position", customer_id);
alter table customer_phone add constraint customer_phone_position_check check (position>=0);
