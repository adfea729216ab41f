package dev.autogen.command;

import dev.autogen.diff.filter.Filters;
import dev.autogen.reflect.Scope;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The current side as a comparison reads it: first what is known without the model, so that both can be read at the same
 * time, then, once more at most, with what only the model can tell.
 */
final class CurrentSide {

    private final Current side;
    private final Set<String> schemas;
    private final Set<String> excluded;
    private final Filters filters;

    /**
     * Nothing is read yet.
     *
     * @param schemas exact names of schemas beside the default one
     * @param excluded exact names of tables that are left out
     * @param filters what else is left out for its name
     */
    CurrentSide(Current side, Set<String> schemas, Set<String> excluded, Filters filters) {
        this.side = side;
        this.schemas = new LinkedHashSet<>(schemas);
        this.excluded = excluded;
        this.filters = filters;
    }

    /** The schemas that are known so far, normalised. */
    Database read() {
        return read(Set.of());
    }

    private Database read(Set<String> known) {
        Scope scope = new Scope(List.copyOf(schemas), excluded, known);
        return side.dialect().normalize(side.read(filters.isEmpty() ? scope : scope.read(this::compares)));
    }

    private boolean compares(Item item) {
        return filters.leavesOut(item).isEmpty();
    }

    /**
     * What was read; or where the model has schemas that were not among it, or a table that is not there (or there, but as a
     * part of another that it inherits from), the same read again in the knowledge of the model.
     */
    Database with(Database model, Database read) {
        Database seen = model.seenFrom(side.defaultSchema());
        List<String> compared = seen.schemas().stream()
                .filter(schema -> compares(Item.schema(schema)))
                .toList();
        boolean all = schemas.containsAll(compared)
                && seen.tables().stream()
                        .filter(table -> compares(Item.of(Item.Kind.TABLE, table.name(), side.defaultSchema())))
                        .allMatch(table -> read.findTable(table.name()).isPresent());
        if (all) {
            return read;
        }
        schemas.addAll(compared);
        return read(seen.tables().stream()
                .map(table -> table.name())
                .map(ObjectName::name)
                .collect(Collectors.toSet()));
    }
}
