alter table "shop.product " add column "$1" varchar(255);
alter table "shop.product " add column "100%" varchar(255);
alter table "shop.product " add column "tab	here" varchar(255);
comment on column "shop.product "."tab	here" is '$T';
alter table "shop.product " add column "two  spaces" varchar(255) default '$L $$ $1';
alter table "shop.product " alter column "prix$" type bigint;
do $$ begin
    if exists (select 1 from "shop.product " as t where t."trailing " is null) then
        raise not_null_violation using
            message = 'rows of table shop.product  have no value in column trailing ',
            hint = 'Say in the revision, before it requires a value of them, what they get, with op.execute of: update "shop.product " set "trailing " = ... where "trailing " is null';
    end if;
end $$;
alter table "shop.product " alter column "trailing " set not null;
alter table "shop.product " add constraint "shop.product _$1_key" unique ("$1");
