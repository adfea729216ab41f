package dev.autogen.product.h2;

import dev.autogen.reflect.Reach;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is read, in the words of the catalog.
 *
 * @param reach with names as schemas have them
 */
record H2Reach(Reach reach, H2Names names, H2Dialect dialect) {

    /** The schemas as a list in parentheses. */
    String schemas() {
        return list(reach.allSchemas());
    }

    private String list(Iterable<String> values) {
        List<String> literals = new ArrayList<>();
        values.forEach(value -> literals.add(dialect.literal(names.swapped(value))));
        return literals.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /** A condition, with {@code and} before it; empty where nothing is left out. */
    String withoutExcluded(String column) {
        return reach.excluded().isEmpty() ? "" : " and " + column + " not in " + list(reach.excluded());
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
