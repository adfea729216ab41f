package dev.autogen.product.postgres;

import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** What tables stand on that are not read: their types, sequences, the keys that they refer to, what they inherit from. */
final class PostgresNeeds {

    private static final String QUERY = """
            with unread as (
                select c.oid, n.nspname::text as schema, c.relname::text as name
                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relpersistence <> 't'
                    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and (n.nspname <> all (?)
                        or (n.nspname::text, c.relname::text) in (
                            select x.schema, x.name from rows from (pg_catalog.unnest(?), pg_catalog.unnest(?)) as x (schema, name))))
            select 'SCHEMA' as need, null as schema, u.schema as name, '{}'::text[] as columns,
                'TABLE' as kind, u.schema as by_schema, null as by_table, u.name as by_name
            from unread u
            union all
            select 'TYPE', tn.nspname::text, t.typname::text, '{}', 'COLUMN', u.schema, u.name, a.attname::text
            from unread u
            join pg_catalog.pg_attribute a on a.attrelid = u.oid and a.attnum > 0 and not a.attisdropped
            join pg_catalog.pg_type own on own.oid = a.atttypid
            left join pg_catalog.pg_type el on el.oid = own.typelem and el.typarray = own.oid
            join pg_catalog.pg_type t on t.oid = coalesce(el.oid, own.oid) and t.typtype in ('e', 'c')
            join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
            where tn.nspname !~ '^pg_'
            union all
            select 'SEQUENCE', sn.nspname::text, s.relname::text, '{}', 'COLUMN', u.schema, u.name, a.attname::text
            from unread u
            join pg_catalog.pg_attrdef d on d.adrelid = u.oid
            join pg_catalog.pg_attribute a on a.attrelid = u.oid and a.attnum = d.adnum
            join pg_catalog.pg_depend x
                on x.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass and x.objid = d.oid
                and x.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
            join pg_catalog.pg_class s on s.oid = x.refobjid and s.relkind = 'S'
            join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
            union all
            select 'SEQUENCE', sn.nspname::text, s.relname::text, '{}', 'COLUMN', u.schema, u.name, a.attname::text
            from unread u
            join pg_catalog.pg_depend x
                on x.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.refobjid = u.oid
                and x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.deptype = 'a'
            join pg_catalog.pg_class s on s.oid = x.objid and s.relkind = 'S'
            join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
            join pg_catalog.pg_attribute a on a.attrelid = u.oid and a.attnum = x.refobjsubid
            union all
            select 'KEY', fn.nspname::text, f.relname::text,
                array(
                    select a.attname::text
                    from pg_catalog.unnest(k.confkey) as c (attnum)
                    join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = c.attnum),
                'FOREIGN_KEY', u.schema, u.name, k.conname::text
            from unread u
            join pg_catalog.pg_constraint k on k.conrelid = u.oid and k.contype = 'f' and k.confrelid <> u.oid
            join pg_catalog.pg_class f on f.oid = k.confrelid
            join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
            union all
            select 'TABLE', fn.nspname::text, f.relname::text, '{}', 'TABLE', u.schema, null, u.name
            from unread u
            join pg_catalog.pg_inherits h on h.inhrelid = u.oid
            join pg_catalog.pg_class f on f.oid = h.inhparent and f.relkind in ('r', 'p')
            join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
            join pg_catalog.pg_class c on c.oid = u.oid and not c.relispartition
            """;

    private final Wire wire;

    PostgresNeeds(Wire wire) {
        this.wire = wire;
    }

    List<Need> read(Reach reach) {
        List<Item> unread = reach.tablesLeftOut();
        List<List<Need>> found = wire.rows(
                "what the tables of the database stand on that are not read",
                QUERY,
                row -> {
                    String schema = row.getString("schema");
                    Item by = new Item(
                            Item.Kind.valueOf(row.getString("kind")),
                            row.getString("by_schema"),
                            row.getString("by_table"),
                            row.getString("by_name"));
                    Need need = new Need(
                            Need.Of.valueOf(row.getString("need")),
                            schema == null
                                    ? ObjectName.of(row.getString("name"))
                                    : reach.name(schema, row.getString("name")),
                            Relations.texts(row, "columns"),
                            by.toString());
                    return need.of() == Need.Of.KEY
                            ? List.of(need, new Need(Need.Of.TABLE, need.name(), need.columns(), need.by()))
                            : List.of(need);
                },
                List.of(
                        reach.allSchemas(),
                        unread.stream().map(Item::schema).toList(),
                        unread.stream().map(Item::name).toList()));
        List<Need> needs = new ArrayList<>();
        found.forEach(needs::addAll);
        return needs;
    }
}
