package dev.autogen.sample.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is in a database, one line an object, straight from the server's catalog and in its own words. */
final class Catalog {

    private static final String OURS =
            "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and c.relname not like 'autogen\\_%'";

    private static final List<String> QUERIES = List.of(
            "select 'schema ' || nspname from pg_namespace"
                    + " where nspname not like 'pg\\_%' and nspname <> 'information_schema'",
            "select format('relation %s.%s %s %s', n.nspname, c.relname, c.relkind, obj_description(c.oid, 'pg_class'))"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where " + OURS,
            "select format('column %s.%s.%s %s notnull=%s default=%s identity=%s generated=%s collation=%s comment=%s',"
                    + " n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
                    + " pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attcollation::regcollation,"
                    + " col_description(c.oid, a.attnum))"
                    + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace"
                    + " left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum"
                    + " where a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and " + OURS,
            "select format('constraint %s.%s %s %s', n.nspname, c.relname, o.conname, pg_get_constraintdef(o.oid))"
                    + " from pg_constraint o join pg_class c on c.oid = o.conrelid"
                    + " join pg_namespace n on n.oid = c.relnamespace where " + OURS,
            "select format('index %s', pg_get_indexdef(i.indexrelid)) from pg_index i"
                    + " join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where "
                    + OURS,
            "select format('sequence %s.%s %s', schemaname, sequencename,"
                    + " array[data_type::text, start_value::text, min_value::text, max_value::text, increment_by::text,"
                    + " cycle::text, cache_size::text]) from pg_sequences where sequencename not like 'autogen\\_%'",
            "select format('type %s.%s %s', n.nspname, t.typname, array_agg(e.enumlabel::text order by e.enumsortorder))"
                    + " from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace"
                    + " group by n.nspname, t.typname",
            "select format('cast %s -> %s %s', castsource::regtype, casttarget::regtype, castcontext)"
                    + " from pg_cast where oid >= 16384");

    private static final Pattern TWO_CONDITIONS = Pattern.compile("\\(\\(([^()]+)\\) AND \\(([^()]+)\\)\\)");

    private Catalog() {}

    /** Hibernate does not keep the order of {@code @Min} and {@code @Max} from run to run. */
    static String settled(String line) {
        return TWO_CONDITIONS
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(Stream.of(found.group(1), found.group(2))
                        .sorted()
                        .collect(Collectors.joining(") AND (", "((", "))"))));
    }

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : QUERIES) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    lines.add(settled(rows.getString(1)));
                }
            }
        }
        lines.sort(null);
        return lines;
    }

    /** The columns of every table in their order. */
    static List<String> columnOrder(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select format('%s.%s %s', n.nspname, c.relname, array_agg(a.attname order by a.attnum))"
                                + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace"
                                + " where a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and " + OURS
                                + " group by n.nspname, c.relname order by 1")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
