do $autogen$
declare
    place record;
    kind text;
    value text;
begin
    alter type address rename to address_autogen_old;
    create type address as (number bigint, city varchar(40), country varchar(255));
    create function autogen_converted(address_autogen_old) returns address language sql as
        'select ($1).number, ($1).city, null::varchar(255) where not $1 is null';
    create function autogen_converted(address_autogen_old[]) returns address[] language sql as
        'select case when $1 is not null then
            array(select autogen_converted($1[number]) from generate_subscripts($1, 1) as number order by number)
        end';
    for place in
        select a.attrelid::regclass as relation, a.attname as name, t.typelem <> 0 as is_array,
            pg_get_expr(d.adbin, d.adrelid) as expression
        from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where not a.attisdropped and 'address_autogen_old'::regtype in (t.oid, t.typelem)
        order by a.attrelid, a.attnum
    loop
        kind := 'address'::regtype || case when place.is_array then '[]' else '' end;
        if place.expression is not null then
            execute format('select %s((%s)::%s)::text', 'autogen_converted', place.expression,
                'address_autogen_old'::regtype || case when place.is_array then '[]' else '' end) into value;
            execute format('alter table %s alter column %I drop default', place.relation, place.name);
        end if;
        execute format('alter table %1$s alter column %2$I type %3$s using %4$s(%2$I)',
            place.relation, place.name, kind, 'autogen_converted');
        if place.expression is not null then
            execute format('alter table %s alter column %I set default %L::%s',
                place.relation, place.name, value, kind);
        end if;
    end loop;
    drop function autogen_converted(address_autogen_old);
    drop function autogen_converted(address_autogen_old[]);
    drop type address_autogen_old;
end
$autogen$;
