package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What PostgreSQL changes in place where others, or other versions of a thing, must be made anew. */
final class AlterTableDdl {

    private final SqlText text;

    AlterTableDdl(SqlText text) {
        this.text = text;
    }

    List<String> options(Operation.AlterTable operation) {
        TableOptions before = operation.before();
        TableOptions after = operation.after();
        if (!Objects.equals(before.partitioning(), after.partitioning())) {
            throw new UnsupportedException("table " + operation.table() + " cannot become one that is partitioned "
                    + partitioning(after) + " where it was partitioned " + partitioning(before)
                    + ": create a new table, copy the rows, and rename it");
        }
        List<String> changes = new ArrayList<>(StorageParameters.changes(before.parameters(), after.parameters()));
        if (before.persistence() != after.persistence()) {
            changes.add("set " + after.persistence().name().toLowerCase(Locale.ROOT));
        }
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            String tablespace = after.tablespace();
            changes.add("set tablespace " + (tablespace == null ? "pg_default" : text.quote(tablespace)));
        }
        return changes;
    }

    private static String partitioning(TableOptions options) {
        return options.partitioning() == null ? "not at all" : "by " + options.partitioning();
    }

    /** What follows {@code alter table}; empty if the constraint must be made anew. */
    Optional<String> constraint(Constraint before, Constraint after) {
        if (!(before instanceof ForeignKey from && after instanceof ForeignKey to)) {
            return Optional.empty();
        }
        String alter = "alter constraint " + text.quote(to.name().text()) + " ";
        if (from.enforcement() == Enforcement.VALID
                && from.deferrability(to.deferrability()).equals(to)) {
            return Optional.of(alter + words(to.deferrability()));
        }
        return from.enforcement() == Enforcement.NOT_ENFORCED
                        && from.enforcement(Enforcement.VALID).equals(to)
                ? Optional.of(alter + "enforced")
                : Optional.empty();
    }

    private static String words(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "not deferrable";
            case INITIALLY_IMMEDIATE -> "deferrable initially immediate";
            case INITIALLY_DEFERRED -> "deferrable initially deferred";
        };
    }

    /** The statements; empty if the index must be made anew. */
    Optional<List<String>> index(ObjectName table, Index before, Index after) {
        if (before.invalid().equals(after)) {
            // nothing is won by breaking an index again
            return Optional.of(List.of());
        }
        if (before.state() == Index.State.INVALID
                || !before.with(after.parameters()).equals(after)) {
            return Optional.empty();
        }
        String alter = "alter index " + text.quote(table.name(after.name().text())) + " ";
        return Optional.of(StorageParameters.changes(before.parameters(), after.parameters()).stream()
                .map(alter::concat)
                .toList());
    }

    /** The name of the default schema is known to the connection alone. */
    String move(String kind, ObjectName before, ObjectName after) {
        String alter = "alter " + kind + " " + text.quote(before) + " set schema ";
        String schema = after.schema();
        return schema != null
                ? alter + text.quote(schema)
                : "do "
                        + text.literal(
                                "begin execute " + text.literal(alter) + " || quote_ident(current_schema()); end");
    }
}
