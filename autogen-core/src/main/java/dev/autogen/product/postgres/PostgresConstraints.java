package dev.autogen.product.postgres;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints of every kind but not null, from {@code pg_constraint}. */
final class PostgresConstraints {

    /** One with a parent is the copy that the server keeps for a partition, one that is not local that of a table that inherits. */
    private static final String QUERY = """
            select r.schema, r.name, k.conname, k.contype, k.condeferrable, k.condeferred,
                array(
                    select a.attname::text
                    from pg_catalog.unnest(k.conkey) with ordinality as u (attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
                    order by u.position) as columns,
                fn.nspname as target_schema, f.relname as target_name,
                array(
                    select a.attname::text
                    from pg_catalog.unnest(k.confkey) with ordinality as u (attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum
                    order by u.position) as target_columns,
                array(
                    select a.attname::text
                    from pg_catalog.unnest(i.indkey[i.indnkeyatts:]) with ordinality as u (attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
                    order by u.position) as included,
                array(
                    select a.attname::text
                    from pg_catalog.unnest(%s) with ordinality as u (attnum, position)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
                    order by u.position) as deleted,
                k.confdeltype, k.confupdtype, k.confmatchtype, k.convalidated, k.connoinherit, %s as enforced,
                case when k.contype = 'x' then pg_catalog.pg_get_constraintdef(k.oid) end as definition,
                pg_catalog.pg_get_expr(k.conbin, k.conrelid) as expression,
                %s as nulls_not_distinct
            from relation r
            join pg_catalog.pg_constraint k on k.conrelid = r.oid
            left join pg_catalog.pg_class f on f.oid = k.confrelid
            left join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
            left join pg_catalog.pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
            where k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0 and k.conislocal
            order by r.oid, k.conname
            """;

    private final Wire wire;
    private final ServerVersion version;

    PostgresConstraints(Wire wire, ServerVersion version) {
        this.wire = wire;
        this.version = version;
    }

    Map<ObjectName, List<Constraint>> read(Reach reach) {
        String query = QUERY.formatted(
                version.major() >= 15 ? "k.confdelsetcols" : "null::smallint[]",
                version.major() >= 18 ? "k.conenforced" : "true",
                version.major() >= 15 ? "i.indnullsnotdistinct" : "false");
        return Relations.read(wire, reach, "the constraints of the database", query, row -> constraint(row, reach));
    }

    private static Optional<Constraint> constraint(ResultSet row, Reach reach) throws SQLException {
        Name name = Name.of(row.getString("conname"));
        return Optional.of(
                switch (row.getString("contype")) {
                    case "p" ->
                        new PrimaryKey(
                                name,
                                Relations.texts(row, "columns"),
                                Relations.texts(row, "included"),
                                deferrability(row));
                    case "u" ->
                        new UniqueConstraint(
                                name,
                                Relations.texts(row, "columns"),
                                row.getBoolean("nulls_not_distinct")
                                        ? UniqueConstraint.Nulls.NOT_DISTINCT
                                        : UniqueConstraint.Nulls.DISTINCT,
                                Relations.texts(row, "included"),
                                deferrability(row));
                    case "f" ->
                        new ForeignKey(
                                name,
                                Relations.texts(row, "columns"),
                                reach.name(row.getString("target_schema"), row.getString("target_name")),
                                Relations.texts(row, "target_columns"),
                                row.getString("confmatchtype").equals("f")
                                        ? ForeignKey.Match.FULL
                                        : ForeignKey.Match.SIMPLE,
                                action(row.getString("confdeltype")),
                                Relations.texts(row, "deleted"),
                                action(row.getString("confupdtype")),
                                deferrability(row),
                                enforcement(row));
                    case "x" -> new Exclusion(name, row.getString("definition"));
                    default ->
                        new Check(
                                name,
                                PostgresPrinted.bare(row.getString("expression")),
                                row.getBoolean("connoinherit")
                                        ? Check.Inheritance.NOT_INHERITED
                                        : Check.Inheritance.INHERITED,
                                enforcement(row));
                });
    }

    private static Enforcement enforcement(ResultSet row) throws SQLException {
        if (!row.getBoolean("enforced")) {
            return Enforcement.NOT_ENFORCED;
        }
        return row.getBoolean("convalidated") ? Enforcement.VALID : Enforcement.NOT_VALID;
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
