package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Item;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Schemas, named types and sequences of their own, in one query. */
final class PostgresSurroundings {

    /**
     * A sequence belongs to its column if the column is an identity, or if the column both owns it and takes its default
     * from it ({@code serial}); one that is merely owned lives on its own.
     */
    private static final String QUERY = """
            with place as (
                select n.oid, n.nspname::text as schema
                from pg_catalog.pg_namespace n
                where n.nspname = pg_catalog.current_schema()
                    or n.nspname = any (?) and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'),
            own as (
                select t.oid, n.nspname::text as schema, t.typname::text as name
                from pg_catalog.pg_type t
                join pg_catalog.pg_namespace n on n.oid = t.typnamespace
                left join pg_catalog.pg_class c on c.oid = t.typrelid
                where (t.typtype = 'e' or c.relkind = 'c') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and not exists (
                        select 1 from pg_catalog.pg_depend x
                        where x.deptype = 'e'
                            and (x.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and x.objid = t.oid
                                or x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.objid = c.oid)))
            select case when p.schema = pg_catalog.current_schema() then 'default' else 'schema' end as kind,
                p.schema, '' as name, null as labels, '' as sequence_type,
                null::bigint as seqstart, null::bigint as seqincrement, null::bigint as seqmin, null::bigint as seqmax,
                null::bigint as seqcache, null::boolean as seqcycle
            from place p
            union all
            select 'enum', p.schema, t.typname::text,
                array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder),
                '', null, null, null, null, null, null
            from place p
            join pg_catalog.pg_type t on t.typnamespace = p.oid and t.typtype = 'e'
            where not exists (
                select 1 from pg_catalog.pg_depend x
                where x.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and x.objid = t.oid and x.deptype = 'e')
            union all
            select 'composite', p.schema, c.relname::text,
                array(
                    select part
                    from pg_catalog.pg_attribute a
                    join pg_catalog.pg_type t on t.oid = a.atttypid
                    left join pg_catalog.pg_type el on el.oid = t.typelem and el.typarray = t.oid
                    left join own o on o.oid = coalesce(el.oid, t.oid)
                    cross join lateral pg_catalog.unnest(array[
                        a.attname::text, pg_catalog.format_type(a.atttypid, a.atttypmod),
                        case when el.oid is null then '0' else greatest(a.attndims, 1)::text end,
                        coalesce(o.schema, ''), coalesce(o.name, '')]) with ordinality as u (part, number)
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    order by a.attnum, u.number),
                '', null, null, null, null, null, null
            from place p
            join pg_catalog.pg_class c on c.relnamespace = p.oid and c.relkind = 'c'
            where not exists (
                select 1 from pg_catalog.pg_depend x
                where x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.objid = c.oid and x.deptype = 'e')
            union all
            select 'sequence', p.schema, c.relname::text, null, pg_catalog.format_type(s.seqtypid, null),
                s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            from place p
            join pg_catalog.pg_class c on c.relnamespace = p.oid and c.relkind = 'S' and c.relpersistence <> 't'
            join pg_catalog.pg_sequence s on s.seqrelid = c.oid
            where not exists (
                select 1 from pg_catalog.pg_depend x
                where x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                    and x.objid = c.oid
                    and (x.deptype in ('e', 'i')
                        or x.deptype = 'a' and exists (
                            select 1 from pg_catalog.pg_attrdef d
                            join pg_catalog.pg_depend u
                                on u.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
                                and u.objid = d.oid
                                and u.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                and u.refobjid = c.oid
                            where d.adrelid = x.refobjid and d.adnum = x.refobjsubid)))
            """;

    /** Tables, where some may be left out for their names; extensions' and parts of others are nobody's to leave out. */
    private static final String TABLES = """
            union all
            select 'table', p.schema, c.relname::text, null, '', null, null, null, null, null, null
            from place p
            join pg_catalog.pg_class c on c.relnamespace = p.oid and c.relkind in ('r', 'p')
            where not c.relispartition and c.relpersistence <> 't'
            """;

    /** Of an attribute: name, type, dimensions, and schema and name of a type that the schema defines. */
    private static final int PARTS = 5;

    private final Wire wire;
    private final Dialect dialect;

    PostgresSurroundings(Wire wire, Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    Surroundings read(Scope scope) {
        List<Found> rows = wire.rows(
                "the schemas, enums and sequences of the database",
                scope.read().isPresent() ? QUERY + TABLES : QUERY,
                PostgresSurroundings::found,
                scope.schemas());
        String defaultSchema = of("default", rows).stream()
                .map(Found::schema)
                .findFirst()
                .orElseThrow(PostgresCatalog::noDefaultSchema);
        Set<Item> leftOut = scope.leavesOut(
                rows.stream().filter(found -> !found.kind().equals("default")).map(Found::item));
        rows.removeIf(found -> leftOut.contains(found.item()));
        Reach reach = new Reach(
                defaultSchema,
                of("schema", rows).stream().map(Found::schema).toList(),
                scope.excluded(),
                scope.known(),
                leftOut);
        return new Surroundings(
                reach,
                of("enum", rows).stream()
                        .map(found -> new EnumType(reach.name(found.schema(), found.name()), found.labels()))
                        .toList(),
                of("composite", rows).stream()
                        .map(found -> composite(found, reach))
                        .toList(),
                of("sequence", rows).stream()
                        .map(found -> sequence(found, reach))
                        .toList());
    }

    private static List<Found> of(String kind, List<Found> rows) {
        return rows.stream().filter(found -> found.kind().equals(kind)).toList();
    }

    private CompositeType composite(Found found, Reach reach) {
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < found.labels().size(); i += PARTS) {
            List<String> parts = found.labels().subList(i, i + PARTS);
            SqlType type = dialect.parseType(parts.get(1));
            if (!parts.get(4).isEmpty()) {
                type = new SqlType.Defined(reach.name(parts.get(3), parts.get(4)));
                for (int dimension = Integer.parseInt(parts.get(2)); dimension > 0; dimension--) {
                    type = new SqlType.Array(type);
                }
            }
            attributes.add(new CompositeType.Attribute(parts.get(0), type));
        }
        return new CompositeType(reach.name(found.schema(), found.name()), attributes);
    }

    private Sequence sequence(Found found, Reach reach) {
        return new Sequence(reach.name(found.schema(), found.name()), dialect.parseType(found.type()), found.options());
    }

    private static Found found(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Found(
                kind,
                row.getString("schema"),
                row.getString("name"),
                kind.equals("enum") || kind.equals("composite") ? Relations.texts(row, "labels") : List.of(),
                row.getString("sequence_type"),
                kind.equals("sequence") ? PostgresSequences.options(row) : SequenceOptions.standard());
    }

    private record Found(
            String kind, String schema, String name, List<String> labels, String type, SequenceOptions options) {

        Item item() {
            return kind.equals("schema") || kind.equals("default")
                    ? Item.schema(schema)
                    : new Item(Item.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), schema, null, name);
        }
    }
}
