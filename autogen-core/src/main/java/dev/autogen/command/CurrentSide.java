package dev.autogen.command;

import dev.autogen.reflect.Scope;
import dev.autogen.schema.Database;
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

    /**
     * Nothing is read yet.
     *
     * @param schemas exact names of schemas beside the default one
     * @param excluded exact names of tables that are left out
     */
    CurrentSide(Current side, Set<String> schemas, Set<String> excluded) {
        this.side = side;
        this.schemas = new LinkedHashSet<>(schemas);
        this.excluded = excluded;
    }

    /** The schemas that are known so far, normalised. */
    Database read() {
        return read(Set.of());
    }

    private Database read(Set<String> known) {
        return side.dialect().normalize(side.read(new Scope(List.copyOf(schemas), excluded, known)));
    }

    /**
     * What was read; or where the model has schemas that were not among it, or a table that is not there (or there, but as a
     * part of another that it inherits from), the same read again in the knowledge of the model.
     */
    Database with(Database model, Database read) {
        Database seen = model.seenFrom(side.defaultSchema());
        boolean all = schemas.containsAll(seen.schemas())
                && seen.tables().stream()
                        .allMatch(table -> read.findTable(table.name()).isPresent());
        if (all) {
            return read;
        }
        schemas.addAll(seen.schemas());
        return read(seen.tables().stream()
                .map(table -> table.name())
                .map(ObjectName::name)
                .collect(Collectors.toSet()));
    }
}
