package dev.autogen.reflect.postgres;

import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Indexes, from {@code pg_index}. */
final class PostgresIndexes {

    /** {@code indkey} and {@code indoption} count from 0, {@code pg_get_indexdef} from 1. */
    private static final String QUERY = """
            select r.schema, r.name, c.relname, i.indisunique,
                pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
                k.columns, k.expressions, k.options
            from relation r
            join pg_catalog.pg_index i on i.indrelid = r.oid
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            cross join lateral (
                select
                    pg_catalog.array_agg(coalesce(a.attname::text, '') order by p) as columns,
                    pg_catalog.array_agg(
                        case when i.indkey[p - 1] = 0
                            then pg_catalog.pg_get_indexdef(i.indexrelid, p, false) else '' end order by p) as expressions,
                    pg_catalog.array_agg(i.indoption[p - 1]::text order by p) as options
                from pg_catalog.generate_series(1, i.indnkeyatts) as p
                left join pg_catalog.pg_attribute a
                    on a.attrelid = i.indrelid and a.attnum = i.indkey[p - 1] and a.attnum <> 0) as k
            where not exists (
                select from pg_catalog.pg_constraint s
                where s.conindid = i.indexrelid and s.contype in ('p', 'u', 'x'))
            order by r.oid, c.relname
            """;

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final Wire wire;

    PostgresIndexes(Wire wire) {
        this.wire = wire;
    }

    Map<ObjectName, List<Index>> read(Reach reach) {
        return Relations.read(wire, reach, "the indexes of the database", QUERY, PostgresIndexes::index);
    }

    private static Optional<Index> index(ResultSet row) throws SQLException {
        List<String> columns = Relations.texts(row, "columns");
        List<String> expressions = Relations.texts(row, "expressions");
        List<String> options = Relations.texts(row, "options");
        List<Index.Key> keys = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            keys.add(key(columns.get(i), expressions.get(i), Integer.parseInt(options.get(i))));
        }
        String predicate = row.getString("predicate");
        return Optional.of(new Index(
                Name.of(row.getString("relname")), keys, row.getBoolean("indisunique"), bareOrNull(predicate)));
    }

    private static @Nullable String bareOrNull(@Nullable String predicate) {
        return predicate == null ? null : PostgresExpressions.bare(predicate);
    }

    private static Index.Key key(String column, String expression, int options) {
        boolean descending = (options & DESCENDING) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        Index.NullsOrder explicit = nullsFirst ? Index.NullsOrder.FIRST : Index.NullsOrder.LAST;
        return new Index.Key(
                expression.isEmpty() ? column : PostgresExpressions.bare(expression),
                !expression.isEmpty(),
                descending ? Index.Direction.DESCENDING : Index.Direction.ASCENDING,
                // nulls sort as if larger than anything else: manual, section 11.4
                descending == nullsFirst ? Index.NullsOrder.STANDARD : explicit);
    }
}
