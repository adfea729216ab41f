package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns, from {@code pg_attribute} and what hangs on it. */
final class PostgresColumns {

    /** {@code typarray} tells a real array from the few fixed types that only look like one. */
    private static final String QUERY = """
            select r.schema, r.name, a.attname, %s as not_null, a.attidentity, a.attgenerated,
                pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression,
                pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
                case when el.oid is null then 0 else greatest(a.attndims, 1) end as own_dimensions,
                a.attndims, en.nspname as own_schema, e.typname as own_name,
                case when pg_catalog.pg_collation_is_visible(k.oid) then k.collname::text
                    else kn.nspname || '.' || k.collname end as collation,
                c.description,
                pg_catalog.format_type(s.seqtypid, null) as sequence_type,
                s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            from relation r
            left join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
            left join pg_catalog.pg_type t on t.oid = a.atttypid
            left join pg_catalog.pg_type el on el.oid = t.typelem and el.typarray = t.oid
            left join pg_catalog.pg_type e
                on e.oid = coalesce(el.oid, t.oid)
                and (e.typtype = 'e' or e.typtype = 'c' and exists (
                    select 1 from pg_catalog.pg_class ec where ec.oid = e.typrelid and ec.relkind = 'c'))
                and not exists (
                    select 1 from pg_catalog.pg_depend x
                    where x.deptype = 'e'
                        and (x.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and x.objid = e.oid
                            or x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.objid = e.typrelid))
            left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
            left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_catalog.pg_collation k on k.oid = a.attcollation and a.attcollation <> t.typcollation
            left join pg_catalog.pg_namespace kn on kn.oid = k.collnamespace
            left join pg_catalog.pg_description c
                on c.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and c.objoid = a.attrelid
                and c.objsubid = a.attnum
            left join pg_catalog.pg_depend o
                on o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and o.refobjid = a.attrelid
                and o.refobjsubid = a.attnum
                and o.deptype = 'i'
                and a.attidentity <> ''
            left join pg_catalog.pg_sequence s on s.seqrelid = o.objid
            order by r.oid, a.attnum
            """;

    /** From 18 on, {@code not null} is a constraint, which may be one that nobody has looked at the rows for. */
    private static final String VALID_NOT_NULL = """
            a.attnotnull and not exists (
                    select 1 from pg_catalog.pg_constraint v
                    where v.conrelid = a.attrelid and v.contype = 'n' and v.conkey[1] = a.attnum and not v.convalidated)""";

    private final Wire wire;
    private final Dialect dialect;
    private final ServerVersion version;
    private final Map<String, SqlType> types = new HashMap<>();

    PostgresColumns(Wire wire, Dialect dialect, ServerVersion version) {
        this.wire = wire;
        this.dialect = dialect;
        this.version = version;
    }

    Map<ObjectName, List<Column>> read(Reach reach) {
        String query = QUERY.formatted(version.major() >= 18 ? VALID_NOT_NULL : "a.attnotnull");
        return Relations.read(wire, reach, "the columns of the database", query, row -> column(row, reach));
    }

    private Optional<Column> column(ResultSet row, Reach reach) throws SQLException {
        String name = row.getString("attname");
        if (name == null) {
            return Optional.empty();
        }
        String expression = row.getString("expression");
        boolean computed = !row.getString("attgenerated").isEmpty();
        return Optional.of(new Column(
                name,
                type(row, reach),
                !row.getBoolean("not_null"),
                computed ? null : PostgresPrinted.findDefault(expression).orElse(null),
                computed ? computed(row, expression) : identity(row),
                row.getString("collation"),
                row.getString("description")));
    }

    /** The server keeps one type for arrays of any number of dimensions, but remembers how the column was declared. */
    private SqlType type(ResultSet row, Reach reach) throws SQLException {
        String ownName = row.getString("own_name");
        if (ownName == null) {
            SqlType type = types.computeIfAbsent(row.getString("type"), dialect::parseType);
            return type instanceof SqlType.Array ? nested(type, row.getInt("attndims") - 1) : type;
        }
        return nested(
                new SqlType.Defined(reach.name(row.getString("own_schema"), ownName)), row.getInt("own_dimensions"));
    }

    private static SqlType nested(SqlType type, int times) {
        SqlType nested = type;
        for (int i = 0; i < times; i++) {
            nested = new SqlType.Array(nested);
        }
        return nested;
    }

    private static Generation computed(ResultSet row, String expression) throws SQLException {
        return new Generation.Computed(
                PostgresPrinted.bare(expression),
                row.getString("attgenerated").equals("v") ? Generation.Storage.VIRTUAL : Generation.Storage.STORED);
    }

    private static @Nullable Generation identity(ResultSet row) throws SQLException {
        return switch (row.getString("attidentity")) {
            case "a" -> new Generation.Identity(Generation.Mode.ALWAYS, PostgresSequences.options(row));
            case "d" -> new Generation.Identity(Generation.Mode.BY_DEFAULT, PostgresSequences.options(row));
            default -> null;
        };
    }
}
