package dev.autogen.product.postgres;

import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries about the tables that are a schema's own, with their answers grouped by table. */
final class Relations {

    /**
     * Ordinary and partitioned tables; no partition, which is part of its parent, nor unless it is known what inherits from
     * another, and nothing that an extension owns.
     */
    private static final String OWN = """
            with relation as (
                select c.oid, n.nspname::text as schema, c.relname::text as name
                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = any (?)
                    and c.relname <> all (?)%s
                    and c.relkind in ('r', 'p')
                    and not c.relispartition
                    and (c.relname = any (?) or not exists (
                        select 1 from pg_catalog.pg_inherits h where h.inhrelid = c.oid))
                    and c.relpersistence <> 't'
                    and not exists (
                        select 1 from pg_catalog.pg_depend x
                        where x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                            and x.objid = c.oid
                            and x.deptype = 'e'))
            """;

    /** Tables that are left out by name, as two arrays of the same length. */
    private static final String BUT = """

                    and (n.nspname::text, c.relname::text) not in (
                        select x.schema, x.name from rows from (pg_catalog.unnest(?), pg_catalog.unnest(?)) as x (schema, name))""";

    private Relations() {}

    /**
     * What a query finds, by table and in its order.
     *
     * @param query begins with {@code select r.schema, r.name} and takes {@code relation} as {@code r}
     * @param row a part of a table, or nothing for a row that only says that the table is there
     */
    static <T> Map<ObjectName, List<T>> read(
            Wire wire, Reach reach, String what, String query, Wire.Row<Optional<T>> row) {
        Map<ObjectName, List<T>> parts = new LinkedHashMap<>();
        List<Item> but = reach.tablesLeftOut();
        Stream<Collection<String>> names = but.isEmpty()
                ? Stream.of()
                : Stream.of(
                        but.stream().map(Item::schema).toList(),
                        but.stream().map(Item::name).toList());
        List<Part<T>> rows = wire.rows(
                what,
                OWN.formatted(but.isEmpty() ? "" : BUT) + query,
                results -> new Part<>(reach.name(results.getString(1), results.getString(2)), row.read(results)),
                Stream.of(Stream.of(reach.allSchemas(), reach.excluded()), names, Stream.of(reach.known()))
                        .flatMap(each -> each)
                        .toList());
        for (Part<T> part : rows) {
            List<T> ofTable = parts.computeIfAbsent(part.table(), table -> new ArrayList<>());
            part.value().ifPresent(ofTable::add);
        }
        return parts;
    }

    /** An array of text. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private record Part<T>(ObjectName table, Optional<T> value) {}
}
