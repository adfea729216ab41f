package dev.autogen.reflect;

import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A scope as it is on one server.
 *
 * @param defaultSchema own name of the default schema
 * @param schemas the other schemas of the scope that exist
 * @param excluded names of tables that are left out
 * @param known names of tables that are read even where they inherit
 * @param leftOut what there is in these schemas and is not read, for its name
 */
public record Reach(
        String defaultSchema, List<String> schemas, Set<String> excluded, Set<String> known, Set<Item> leftOut) {
    public Reach {
        schemas = List.copyOf(schemas);
        excluded = Set.copyOf(excluded);
        known = Set.copyOf(known);
        leftOut = Set.copyOf(leftOut);
    }

    /** The tables among what is left out, always in the same order. */
    public List<Item> tablesLeftOut() {
        return leftOut.stream()
                .filter(item -> item.kind() == Item.Kind.TABLE)
                .sorted(Comparator.comparing((Item item) -> item.schema()).thenComparing(Item::name))
                .toList();
    }

    /** All schemas by their own names, the default one first. */
    public List<String> allSchemas() {
        List<String> all = new ArrayList<>();
        all.add(defaultSchema);
        all.addAll(schemas);
        return all;
    }

    /** The name of an object, without the schema's own name if that is the default one. */
    public ObjectName name(String schema, String name) {
        return new ObjectName(schema.equals(defaultSchema) ? null : schema, name);
    }
}
