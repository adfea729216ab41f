package dev.autogen.reflect;

import dev.autogen.schema.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a database is read.
 *
 * @param schemas exact names of the schemas to read beside the default one, which always is; those that do not exist, the
 *     default one and system schemas may be among them and add nothing
 * @param excluded exact names of tables that are left out, in whatever schema they are
 * @param known exact names of tables that are read even where they inherit from another, in whatever schema they are; any
 *     other that inherits is a part of what it inherits from
 * @param read whether a schema, table, sequence or type of that name is read; empty if all are
 */
public record Scope(List<String> schemas, Set<String> excluded, Set<String> known, Optional<Predicate<Item>> read) {

    private static final Scope DEFAULT_SCHEMA = new Scope(List.of(), Set.of(), Set.of());

    public Scope {
        schemas = List.copyOf(schemas);
        excluded = Set.copyOf(excluded);
        known = Set.copyOf(known);
    }

    /** Whatever its name. */
    public Scope(List<String> schemas, Set<String> excluded, Set<String> known) {
        this(schemas, excluded, known, Optional.empty());
    }

    /** All of the default schema. */
    public static Scope defaultSchema() {
        return DEFAULT_SCHEMA;
    }

    public Scope schemas(List<String> other) {
        return new Scope(other, excluded, known, read);
    }

    public Scope excluded(Set<String> other) {
        return new Scope(schemas, other, known, read);
    }

    public Scope known(Set<String> other) {
        return new Scope(schemas, excluded, other, read);
    }

    /** What of a database is not read for its name; nothing where all names are read. */
    public Set<Item> leavesOut(Stream<Item> there) {
        return read.map(each -> there.filter(each.negate()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Only what has a name that passes. */
    public Scope read(Predicate<Item> other) {
        return new Scope(schemas, excluded, known, Optional.of(other));
    }
}
