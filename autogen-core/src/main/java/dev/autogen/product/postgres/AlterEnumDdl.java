package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of a named enum. PostgreSQL can add values in place; everything else needs a new type in the old one's place. */
final class AlterEnumDdl {

    /** Appended to the name of the type that is being replaced, while it is. */
    private static final String OLD = "_autogen_old";

    private AlterEnumDdl() {}

    /** Whether the old values are all there after the change, in their old order. */
    static boolean grows(Operation.AlterEnum operation) {
        List<String> kept = operation.after().values().stream()
                .filter(operation.before().values()::contains)
                .toList();
        return kept.equals(operation.before().values());
    }

    /**
     * One block that makes the new type, moves every column and its default to it and drops the old type. Checks, and indexes
     * with an expression or predicate, compare such a column with values of the old type: they go meanwhile. A row that holds
     * a value which is no longer there makes the cast, and with it the block, fail.
     */
    static String swap(Operation.AlterEnum operation, SqlText text) {
        ObjectName name = operation.after().name();
        ObjectName old =
                name.name(UsualNames.clip(name.name(), PostgresIdentifiers.MAXIMUM_BYTES - OLD.length()) + OLD);
        String values = operation.after().values().stream().map(text::literal).collect(Collectors.joining(", "));
        String oldType = text.literal(text.quote(old)) + "::regtype";
        String newType = text.literal(text.quote(name)) + "::regtype";
        String body =
                """

                declare
                    place record;
                    part text;
                    gone text[];
                    back text[];
                begin
                    alter type %1$s rename to %2$s;
                    create type %1$s as enum (%3$s);
                    select array_agg(parts.gone), array_agg(parts.back) into gone, back
                    from (
                        select format('alter table %%s drop constraint %%I', c.conrelid::regclass, c.conname) as gone,
                            format('alter table %%s add constraint %%I %%s', c.conrelid::regclass, c.conname,
                                pg_get_constraintdef(c.oid)) as back
                        from pg_constraint c
                        where c.contype = 'c' and exists (
                            select 1 from pg_attribute a
                                join pg_type t on t.oid = a.atttypid
                            where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and %4$s in (t.oid, t.typelem))
                        union all
                        select format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                        from pg_index i
                        where (i.indexprs is not null or i.indpred is not null) and exists (
                            select 1 from pg_depend d
                                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                                join pg_type t on t.oid = a.atttypid
                            where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
                                and d.refclassid = 'pg_class'::regclass and %4$s in (t.oid, t.typelem))
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
                        where not a.attisdropped and %4$s in (t.oid, t.typelem)
                        order by a.attrelid, a.attnum
                    loop
                        if place.expression is not null then
                            execute format('alter table %%s alter column %%I drop default', place.relation, place.name);
                        end if;
                        execute format('alter table %%1$s alter column %%2$I type %%3$s using %%2$I::text%%4$s::%%3$s',
                            place.relation, place.name,
                            %5$s || case when place.is_array then '[]' else '' end,
                            case when place.is_array then '[]' else '' end);
                        if place.expression is not null then
                            execute format('alter table %%s alter column %%I set default %%s', place.relation, place.name,
                                replace(place.expression, (%4$s)::text, (%5$s)::text));
                        end if;
                    end loop;
                    foreach part in array coalesce(back, '{}') loop
                        execute replace(part, (%4$s)::text, (%5$s)::text);
                    end loop;
                    drop cast if exists (varchar as %6$s);
                    drop cast if exists (%6$s as varchar);
                    drop type %6$s;
                    create cast (varchar as %1$s) with inout as implicit;
                    create cast (%1$s as varchar) with inout as implicit;
                end
                """.formatted(text.quote(name), text.quote(old.name()), values, oldType, newType, text.quote(old));
        String tag = "$autogen$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "do " + tag + body + tag;
    }
}
