package dev.autogen.reflect;

import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /** Whether something in these schemas is read. */
    public boolean reads(Item.Kind kind, ObjectName name) {
        return !leftOut.contains(Item.of(kind, name, defaultSchema))
                && (kind != Item.Kind.TABLE || !excluded.contains(name.name()));
    }

    /**
     * A condition for what is read of a kind, so that the server tells of nothing else.
     *
     * @param schema SQL for the own name of a thing's schema
     * @param name SQL for its name, which compares exactly
     * @param literal a name as the catalog has it, as SQL
     */
    public String condition(Item.Kind kind, String schema, String name, UnaryOperator<String> literal) {
        StringBuilder sql = new StringBuilder(schema + " in " + list(allSchemas(), literal));
        if (kind == Item.Kind.TABLE && !excluded.isEmpty()) {
            sql.append(" and ").append(name).append(" not in ").append(list(excluded, literal));
        }
        List<String> pairs = leftOut.stream()
                .filter(item -> item.kind() == kind)
                .map(item -> "(" + literal.apply(item.schema()) + ", " + literal.apply(item.name()) + ")")
                .sorted()
                .toList();
        if (!pairs.isEmpty()) {
            sql.append(" and (").append(schema).append(", ").append(name).append(") not in ");
            sql.append(list(pairs, UnaryOperator.identity()));
        }
        return sql.toString();
    }

    private static String list(Collection<String> texts, UnaryOperator<String> sql) {
        return texts.stream().map(sql).collect(Collectors.joining(", ", "(", ")"));
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
