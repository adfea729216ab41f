package dev.autogen.product.postgres;

import dev.autogen.reflect.Wire;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a relation is none of the tables that are read. */
final class PostgresUnread {

    private static final String QUERY = """
            select c.relkind, c.relpersistence, c.relispartition, e.extname,
                (select h.inhparent::pg_catalog.regclass::text
                    from pg_catalog.pg_inherits h where h.inhrelid = c.oid order by h.inhseqno limit 1) as parent
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_depend x
                on x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and x.objid = c.oid and x.deptype = 'e'
            left join pg_catalog.pg_extension e on e.oid = x.refobjid
            where n.nspname = any (?) and c.relname = any (?)
            """;

    private final Wire wire;

    PostgresUnread(Wire wire) {
        this.wire = wire;
    }

    Optional<String> read(String schema, String table) {
        return wire
                .rows(
                        "what " + schema + "." + table + " is",
                        QUERY,
                        row -> why(
                                row.getString("relkind"),
                                row.getString("relpersistence"),
                                row.getBoolean("relispartition"),
                                row.getString("extname"),
                                row.getString("parent")),
                        List.of(schema),
                        List.of(table))
                .stream()
                .findFirst();
    }

    private static String why(
            String kind, String persistence, boolean partition, @Nullable String extension, @Nullable String parent) {
        if (extension != null) {
            return "the extension " + extension + " owns it";
        } else if (partition) {
            return "it is a partition of " + parent + ", which is compared in its place";
        } else if (persistence.equals("t")) {
            return "it is a temporary table";
        }
        return switch (kind) {
            case "v" -> "it is a view";
            case "m" -> "it is a materialized view";
            case "f" -> "it is a foreign table";
            case "S" -> "it is a sequence";
            case "i", "I" -> "it is an index";
            case "c" -> "it is a composite type";
            default ->
                parent == null
                        ? "its schema is not among those that are compared"
                        : "it inherits from " + parent + ", which is compared in its place";
        };
    }
}
