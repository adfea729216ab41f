package dev.autogen.product.postgres;

import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.TableOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How tables are kept, from {@code pg_class}. */
final class PostgresOptions {

    /** The parameters of the table that holds long values are written with a prefix (manual, {@code CREATE TABLE}). */
    private static final String QUERY = """
            select r.schema, r.name, c.relpersistence, s.spcname,
                pg_catalog.pg_get_partkeydef(c.oid) as partitioning,
                coalesce(c.reloptions, '{}') || array(
                    select 'toast.' || o from pg_catalog.unnest(t.reloptions) as o) as parameters
            from relation r
            join pg_catalog.pg_class c on c.oid = r.oid
            left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
            left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
            where c.relpersistence <> 'p' or c.relkind = 'p' or s.oid is not null
                or c.reloptions is not null or t.reloptions is not null
            """;

    private final Wire wire;

    PostgresOptions(Wire wire) {
        this.wire = wire;
    }

    Map<ObjectName, List<TableOptions>> read(Reach reach) {
        return Relations.read(
                wire, reach, "the storage options of the database's tables", QUERY, PostgresOptions::options);
    }

    private static Optional<TableOptions> options(ResultSet row) throws SQLException {
        return Optional.of(new TableOptions(
                row.getString("relpersistence").equals("u")
                        ? TableOptions.Persistence.UNLOGGED
                        : TableOptions.Persistence.LOGGED,
                row.getString("partitioning"),
                Relations.texts(row, "parameters"),
                row.getString("spcname")));
    }
}
