package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is kept, apart from what is in it.
 *
 * @param persistence whether its rows survive a crash
 * @param partitioning how its rows are divided among partitions, the SQL after {@code partition by}, or null
 * @param parameters storage parameters, {@code name=value} each
 * @param tablespace name of its tablespace, or null for the database's own
 */
public record TableOptions(
        Persistence persistence,
        @Nullable String partitioning,
        List<String> parameters,
        @Nullable String tablespace) implements TableElement {

    private static final TableOptions STANDARD = new TableOptions(Persistence.LOGGED, null, List.of(), null);

    /** Whether changes are written to the log that a database recovers from. */
    public enum Persistence {
        LOGGED,
        UNLOGGED
    }

    public TableOptions {
        parameters = parameters.stream().sorted().toList();
    }

    /** What a table has that says nothing. */
    public static TableOptions standard() {
        return STANDARD;
    }

    /** Its rows are gone after a crash. */
    public TableOptions unlogged() {
        return persistence(Persistence.UNLOGGED);
    }

    public TableOptions persistence(Persistence other) {
        return new TableOptions(other, partitioning, parameters, tablespace);
    }

    /** Divided among partitions, such as by {@code range (placed_at)}. */
    public TableOptions partitionBy(@Nullable String other) {
        return new TableOptions(persistence, other, parameters, tablespace);
    }

    /** With storage parameters, {@code name=value} each. */
    public TableOptions with(String... other) {
        return with(List.of(other));
    }

    /** As {@link #with(String...)}. */
    public TableOptions with(List<String> other) {
        return new TableOptions(persistence, partitioning, other, tablespace);
    }

    public TableOptions tablespace(@Nullable String other) {
        return new TableOptions(persistence, partitioning, parameters, other);
    }
}
