package dev.autogen.rewrite;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rewriter can know.
 *
 * @param current the schema as it is, normalised
 * @param desired the schema of the entities, normalised and judged
 * @param dialect the database's dialect
 * @param revision id of the revision; of the first one where it will be split, and not a real one in a check
 * @param direction whether this leads to the desired schema or back
 * @param operations all of this direction, in order, as they were before this rewriter was asked
 * @param fills what rows that exist get
 */
public record RewriteContext(
        Database current,
        Database desired,
        Dialect dialect,
        String revision,
        Direction direction,
        List<Operation> operations,
        Fills fills) {

    /** Where a list of operations leads. */
    public enum Direction {
        UPGRADE,
        DOWNGRADE
    }

    public RewriteContext {
        operations = List.copyOf(operations);
    }

    RewriteContext operations(List<Operation> other) {
        return new RewriteContext(current, desired, dialect, revision, direction, other, fills);
    }

    /** A table as it is before this direction; empty if the direction creates it, or renames another one to it. */
    public Optional<Table> findTableBefore(ObjectName table) {
        return (direction == Direction.UPGRADE ? current : desired).findTable(table);
    }

    /** Whether a table is divided into partitions, where much cannot be done without keeping others out. */
    public boolean isPartitioned(ObjectName table) {
        return Stream.of(current, desired)
                .flatMap(database -> database.findTable(table).stream())
                .anyMatch(each -> each.options().partitioning() != null);
    }

    /** Whether this direction adds a foreign key to a table of that name, which needs its keys. */
    boolean refersTo(@Nullable String table) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddForeignKey add
                        && add.foreignKey().target().name().equals(table));
    }

    /** All operations rewritten, where what is written instead of some of them comes after everything else. */
    List<Operation> rewritten(Rewriter rewriter, Predicate<Operation> last) {
        List<Operation> now = new ArrayList<>();
        List<Operation> later = new ArrayList<>();
        for (Operation operation : operations) {
            List<Operation> instead = rewriter.rewrite(operation, this);
            boolean same = instead.equals(List.of(operation));
            (!same && last.test(operation) ? later : now).addAll(instead);
        }
        now.addAll(later);
        return now;
    }

    /** Whether this direction creates a table, which then has no rows when anything else comes to it. */
    public boolean creates(ObjectName table) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.CreateTable create
                        && create.table().name().equals(table));
    }
}
