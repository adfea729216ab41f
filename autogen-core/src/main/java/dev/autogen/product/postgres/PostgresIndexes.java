package dev.autogen.product.postgres;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indexes, from {@code pg_index}. */
final class PostgresIndexes {

    /** {@code indkey} counts from 0, {@code pg_get_indexdef} from 1. */
    private static final String QUERY = """
            select r.schema, r.name, c.relname, i.indisunique, i.indisvalid, m.amname, %s as nulls_not_distinct,
                pg_catalog.pg_get_expr(i.indpred, i.indrelid) as predicate,
                pg_catalog.pg_get_indexdef(i.indexrelid) as definition,
                coalesce(c.reloptions, '{}') as parameters,
                k.columns, k.texts, k.included
            from relation r
            join pg_catalog.pg_index i on i.indrelid = r.oid
            join pg_catalog.pg_class c on c.oid = i.indexrelid
            join pg_catalog.pg_am m on m.oid = c.relam
            cross join lateral (
                select
                    pg_catalog.array_agg(coalesce(a.attname::text, '') order by p)
                        filter (where p <= i.indnkeyatts) as columns,
                    pg_catalog.array_agg(pg_catalog.pg_get_indexdef(i.indexrelid, p, false) order by p)
                        filter (where p <= i.indnkeyatts) as texts,
                    coalesce(pg_catalog.array_agg(a.attname::text order by p)
                        filter (where p > i.indnkeyatts), '{}') as included
                from pg_catalog.generate_series(1, i.indnatts) as p
                left join pg_catalog.pg_attribute a
                    on a.attrelid = i.indrelid and a.attnum = i.indkey[p - 1] and a.attnum <> 0) as k
            where not exists (
                select 1 from pg_catalog.pg_constraint s
                where s.conindid = i.indexrelid and s.contype in ('p', 'u', 'x'))
            order by r.oid, c.relname
            """;

    private final Wire wire;
    private final ServerVersion version;

    PostgresIndexes(Wire wire, ServerVersion version) {
        this.wire = wire;
        this.version = version;
    }

    Map<ObjectName, List<Index>> read(Reach reach) {
        String query = QUERY.formatted(version.major() >= 15 ? "i.indnullsnotdistinct" : "false");
        return Relations.read(wire, reach, "the indexes of the database", query, PostgresIndexes::index);
    }

    private static Optional<Index> index(ResultSet row) throws SQLException {
        String predicate = row.getString("predicate");
        Index index = Index.of(
                        Name.of(row.getString("relname")),
                        IndexDefinition.keys(
                                row.getString("definition"),
                                Relations.texts(row, "columns"),
                                Relations.texts(row, "texts")))
                .unique(row.getBoolean("indisunique"))
                .using(row.getString("amname"))
                .include(Relations.texts(row, "included"))
                .with(Relations.texts(row, "parameters"))
                .where(predicate == null ? null : PostgresPrinted.bare(predicate))
                .state(row.getBoolean("indisvalid") ? Index.State.VALID : Index.State.INVALID);
        return Optional.of(row.getBoolean("nulls_not_distinct") ? index.nullsNotDistinct() : index);
    }
}
