package dev.autogen.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is in a database, one line an object, straight from the server's catalog and in its own words. */
public final class Catalog {

    private static final String OUR_SCHEMA = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";
    private static final String OURS = OUR_SCHEMA + " and c.relname not like 'autogen\\_%'"
            + " and not exists (select 1 from pg_depend e where e.objid = c.oid and e.deptype = 'e')";
    private static final String OF_TABLE = " join pg_namespace n on n.oid = c.relnamespace where " + OURS;

    private static final String OBJECTS = String.join(
            " union all ",
            "select 'schema ' || n.nspname from pg_namespace n where " + OUR_SCHEMA,
            "select format('relation %s.%s %s %s %s options=%s security=%s partitioned=%s %s', n.nspname, c.relname,"
                    + " c.relkind, c.relpersistence, obj_description(c.oid, 'pg_class'), c.reloptions, c.relrowsecurity,"
                    + " pg_get_partkeydef(c.oid), pg_get_expr(c.relpartbound, c.oid)) from pg_class c" + OF_TABLE,
            "select format('column %s.%s.%s %s notnull=%s default=%s identity=%s generated=%s collation=%s comment=%s"
                    + " compression=%s', n.nspname, c.relname, a.attname, regexp_replace(format_type(a.atttypid, a.atttypmod),"
                    // what has no precision has six digits
                    + " '^(time|timestamp) with', '\\1(6) with'),"
                    + " a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,"
                    + " a.attcollation::regcollation, col_description(c.oid, a.attnum), a.attcompression)"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                    + " where a.attnum > 0 and not a.attisdropped and c.relkind not in ('i', 'I', 'S') and " + OURS,
            "select format('constraint %s.%s %s %s', n.nspname, c.relname, o.conname, pg_get_constraintdef(o.oid))"
                    + " from pg_constraint o join pg_class c on c.oid = o.conrelid" + OF_TABLE
                    // what is not null is said with the columns
                    + " and o.contype <> 'n'",
            "select format('index %s %s', pg_get_indexdef(i.indexrelid), i.indisvalid) from pg_index i"
                    + " join pg_class c on c.oid = i.indrelid" + OF_TABLE,
            "select format('view %s.%s %s', n.nspname, c.relname, pg_get_viewdef(c.oid)) from pg_class c" + OF_TABLE
                    + " and c.relkind in ('v', 'm')",
            "select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t"
                    + " join pg_class c on c.oid = t.tgrelid" + OF_TABLE + " and not t.tgisinternal",
            "select format('policy %s.%s %s %s %s %s', schemaname, tablename, policyname, cmd, qual, with_check)"
                    + " from pg_policies",
            "select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p"
                    + " join pg_namespace n on n.oid = p.pronamespace where " + OUR_SCHEMA
                    + " and p.prokind in ('f', 'p')"
                    + " and not exists (select 1 from pg_depend e where e.objid = p.oid and e.deptype = 'e')",
            "select format('sequence %s.%s %s', schemaname, sequencename,"
                    + " array[data_type::text, start_value::text, min_value::text, max_value::text, increment_by::text,"
                    + " cycle::text, cache_size::text]) from pg_sequences where sequencename not like 'autogen\\_%'",
            "select format('type %s.%s %s', n.nspname, t.typname, array_agg(e.enumlabel::text order by e.enumsortorder))"
                    + " from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace"
                    + " group by n.nspname, t.typname",
            "select format('domain %s.%s %s default=%s notnull=%s %s', n.nspname, t.typname,"
                    + " format_type(t.typbasetype, t.typtypmod), t.typdefault, t.typnotnull,"
                    + " array(select pg_get_constraintdef(o.oid) from pg_constraint o where o.contypid = t.oid order by 1))"
                    + " from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'd' and "
                    + OUR_SCHEMA,
            "select format('cast %s -> %s %s', castsource::regtype, casttarget::regtype, castcontext)"
                    + " from pg_cast where oid >= 16384");

    private static final String COLUMN_ORDER =
            "select format('%s.%s %s', n.nspname, c.relname, array_agg(a.attname order by a.attnum))"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'c', 'v') and " + OURS
                    + " group by n.nspname, c.relname order by 1";

    private static final Pattern TWO_CONDITIONS = Pattern.compile("\\(\\(([^()]+)\\)\\s+(AND|and) \\(([^()]+)\\)\\)");

    private Catalog() {}

    /** What another catalog of the same content is equal to, sorted; the order of columns does not count. */
    public static List<String> of(Connection connection) throws SQLException {
        return rows(connection, OBJECTS).stream().map(Catalog::settled).sorted().toList();
    }

    /** The columns of every table in their order. */
    public static List<String> columnOrder(Connection connection) throws SQLException {
        return rows(connection, COLUMN_ORDER);
    }

    /** Hibernate does not keep the order of {@code @Min} and {@code @Max} from run to run. */
    public static String settled(String line) {
        return TWO_CONDITIONS
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(Stream.of(found.group(1), found.group(3))
                        .sorted()
                        .collect(Collectors.joining(") " + found.group(2) + " (", "((", "))"))));
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
