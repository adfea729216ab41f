package dev.autogen.product.h2;

import dev.autogen.reflect.Reach;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read, in the words of the catalog.
 *
 * @param reach with names as schemas have them
 */
record H2Reach(Reach reach, H2Names names, H2Dialect dialect) {

    private String literal(String name) {
        return dialect.literal(names.swapped(name));
    }

    /** A condition for the tables that are read. */
    String tables(String schema, String table) {
        return only(Item.Kind.TABLE, schema, table);
    }

    /** A condition for what is read of a kind. */
    String only(Item.Kind kind, String schema, String name) {
        return reach.condition(kind, schema, name, this::literal);
    }

    /** See {@link H2Names#catalog}. */
    String catalog(String sql) {
        return names.catalog(sql);
    }

    /** An object for what the catalog has. */
    ObjectName name(String schema, String name) {
        return reach.name(names.swapped(schema), names.swapped(name));
    }

    /** A part of a table. */
    record Part<T>(ObjectName table, T value) {}

    /** The parts of each table, in their order. */
    static <T> Map<ObjectName, List<T>> grouped(List<Part<T>> parts) {
        Map<ObjectName, List<T>> grouped = new LinkedHashMap<>();
        parts.forEach(part -> grouped.computeIfAbsent(part.table(), table -> new ArrayList<>())
                .add(part.value()));
        return grouped;
    }
}
