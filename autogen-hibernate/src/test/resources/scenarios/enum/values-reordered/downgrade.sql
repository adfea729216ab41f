do $autogen$
declare
    place record;
    part text;
    gone text[];
    back text[];
begin
    alter type status rename to status_autogen_old;
    create type status as enum ('OPEN', 'PAID', 'SENT');
    select array_agg(parts.gone), array_agg(parts.back) into gone, back
    from (
        select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as gone,
            format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                pg_get_constraintdef(c.oid)) as back
        from pg_constraint c
        where c.contype = 'c' and exists (
            select 1 from pg_attribute a
                join pg_type t on t.oid = a.atttypid
            where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and 'status_autogen_old'::regtype in (t.oid, t.typelem))
        union all
        select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
        from pg_index i
        where (i.indexprs is not null or i.indpred is not null) and exists (
            select 1 from pg_depend d
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                join pg_type t on t.oid = a.atttypid
            where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
                and d.refclassid = 'pg_class'::regclass and 'status_autogen_old'::regtype in (t.oid, t.typelem))
    ) parts;
    foreach part in array coalesce(gone, '{}') loop
        execute part;
    end loop;
    for place in
        select a.attrelid::regclass as relation, a.attname as name, t.typelem <> 0 as is_array,
            pg_get_expr(d.adbin, d.adrelid) as expression
        from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where not a.attisdropped and 'status_autogen_old'::regtype in (t.oid, t.typelem)
        order by a.attrelid, a.attnum
    loop
        if place.expression is not null then
            execute format('alter table %s alter column %I drop default', place.relation, place.name);
        end if;
        execute format('alter table %1$s alter column %2$I type %3$s using %2$I::text%4$s::%3$s',
            place.relation, place.name,
            'status'::regtype || case when place.is_array then '[]' else '' end,
            case when place.is_array then '[]' else '' end);
        if place.expression is not null then
            execute format('alter table %s alter column %I set default %s', place.relation, place.name,
                replace(place.expression, ('status_autogen_old'::regtype)::text, ('status'::regtype)::text));
        end if;
    end loop;
    foreach part in array coalesce(back, '{}') loop
        execute replace(part, ('status_autogen_old'::regtype)::text, ('status'::regtype)::text);
    end loop;
    drop cast if exists (varchar as status_autogen_old);
    drop cast if exists (status_autogen_old as varchar);
    drop type status_autogen_old;
    create cast (varchar as status) with inout as implicit;
    create cast (status as varchar) with inout as implicit;
end
$autogen$;
