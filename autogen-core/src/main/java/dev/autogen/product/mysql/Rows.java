package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Queries of a table's parts for all tables at once; each row says {@code table_schema} and {@code table_name}. */
final class Rows {

    private final Wire wire;
    private final Dialect dialect;

    Rows(Wire wire, Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    /** A list of literals in parentheses. */
    String list(Collection<String> texts) {
        return texts.stream().map(dialect::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * A condition for the tables that are read.
     *
     * @param schema SQL for the name of a table's schema
     * @param table SQL for its own
     */
    String tables(Reach reach, String schema, String table) {
        return only(reach, Item.Kind.TABLE, schema, table);
    }

    /** A condition for what is read of a kind; the catalog's own comparison knows no case. */
    String only(Reach reach, Item.Kind kind, String schema, String name) {
        return reach.condition(kind, schema, "cast(" + name + " as binary)", dialect::literal);
    }

    /**
     * One part a row.
     *
     * @param query with {@code %s} where the condition stands
     * @param condition which tables, such as {@link #tables} says
     */
    <T> Map<ObjectName, List<T>> read(Reach reach, String what, String query, String condition, Part<T> part) {
        Map<ObjectName, List<T>> parts = new LinkedHashMap<>();
        for (Found<T> found : wire.rows(
                what,
                query.formatted(condition),
                row -> new Found<>(
                        reach.name(row.getString("table_schema"), row.getString("table_name")), part.of(row)))) {
            List<T> own = parts.computeIfAbsent(found.table(), name -> new ArrayList<>());
            found.part().ifPresent(own::add);
        }
        return parts;
    }

    private record Found<T>(ObjectName table, Optional<T> part) {}

    /** One row as a value, or nothing. */
    @FunctionalInterface
    interface Part<T> {
        Optional<T> of(ResultSet row) throws SQLException;
    }
}
