package dev.autogen.diff;

import dev.autogen.operation.Mentions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens to the columns of one table, and which of them are made anew, so that what stands on those must be made anew
 * too.
 *
 * @param operations the operations on columns
 * @param recreated names of columns that are not the same ones afterwards
 * @param retyped names of columns whose type changes so much that no expression stands through it
 * @param elsewhere changes of any table that foreign keys do not survive
 */
record ColumnChanges(
        List<Operation> operations, Set<String> recreated, Set<String> retyped, ReferredChanges elsewhere) {

    static ColumnChanges of(Table current, Table desired, ReferredChanges elsewhere) {
        ObjectName table = current.name();
        List<Operation> operations = new ArrayList<>();
        Set<String> recreated = new HashSet<>();
        Set<String> retyped = new HashSet<>();
        Pairs<Column> pairs = Pairs.by(Column::name, current.columns(), desired.columns());
        List<Column> sources = pairs.both().stream()
                .filter(pair -> !pair.current().type().equals(pair.desired().type())
                        || !Objects.equals(
                                pair.current().collation(), pair.desired().collation()))
                .map(Pairs.Pair::current)
                .toList();
        pairs.onlyDesired().forEach(column -> operations.add(new Operation.AddColumn(table, column)));
        for (Pairs.Pair<Column> pair : pairs.both()) {
            Column before = pair.current();
            Column after = pair.desired();
            if (!before.type().comparesWith(after.type())) {
                retyped.add(before.name());
            }
            if (becomesComputed(before, after) || isComputedFrom(sources, before, after)) {
                recreated.add(before.name());
                operations.add(new Operation.DropColumn(table, before.name(), before));
                operations.add(new Operation.AddColumn(table, after));
            } else if (!before.equals(after)) {
                if (ceasesToBeVirtual(before, after)) {
                    recreated.add(before.name());
                }
                operations.add(new Operation.AlterColumn(table, before, after));
            }
        }
        pairs.onlyCurrent().forEach(column -> operations.add(new Operation.DropColumn(table, column.name(), column)));
        return new ColumnChanges(List.copyOf(operations), Set.copyOf(recreated), Set.copyOf(retyped), elsewhere);
    }

    /** The value of a computed column is a matter of its expression alone, so nothing is lost by making it anew. */
    private static boolean becomesComputed(Column before, Column after) {
        Optional<Generation.Computed> wanted = after.findComputed();
        return wanted.isPresent() && !wanted.equals(before.findComputed());
    }

    /** No column can change its type while another is computed from it. */
    private static boolean isComputedFrom(List<Column> sources, Column before, Column after) {
        return after.findComputed().isPresent()
                && before.findComputed()
                        .filter(computed ->
                                sources.stream().anyMatch(source -> Mentions.of(computed.expression(), source.name())))
                        .isPresent();
    }

    /** Its values must be given a place, which is another column: that is the dialect's affair, but not what stands on it. */
    private static boolean ceasesToBeVirtual(Column before, Column after) {
        return after.findComputed().isEmpty()
                && before.findComputed()
                        .filter(computed -> computed.storage() == Generation.Storage.VIRTUAL)
                        .isPresent();
    }

    /** Whether a constraint must go while the columns change, and come back after. */
    boolean disturb(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return elsewhere.touch(table, key) || uses(key.columns());
        }
        if (constraint instanceof PrimaryKey key) {
            return uses(key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return uses(unique.columns());
        }
        return mentions(((Check) constraint).expression());
    }

    boolean disturb(Index index) {
        return index.keys().stream()
                        .anyMatch(key -> key.expression() ? mentions(key.text()) : recreated.contains(key.text()))
                || (index.predicate() != null && mentions(index.predicate()));
    }

    private boolean uses(List<String> columns) {
        return columns.stream().anyMatch(recreated::contains);
    }

    private boolean mentions(String expression) {
        return Stream.concat(recreated.stream(), retyped.stream()).anyMatch(column -> Mentions.of(expression, column));
    }
}
