package dev.autogen.diff;

import dev.autogen.operation.Mentions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens to the columns of one table, and which of them are made anew, so that what stands on those must be made anew
 * too.
 *
 * @param operations the operations on columns
 * @param recreated names of columns that are not the same ones afterwards
 * @param retyped names of columns whose type changes so much that no expression stands through it
 * @param touched names of columns that something happens to
 * @param elsewhere changes of any table that foreign keys do not survive
 */
record ColumnChanges(
        List<Operation> operations,
        Set<String> recreated,
        Set<String> retyped,
        Set<String> touched,
        ReferredChanges elsewhere) {

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
        Set<String> unsteady = unsteady(pairs, sources);
        pairs.onlyDesired().forEach(column -> operations.add(new Operation.AddColumn(table, column)));
        for (Pairs.Pair<Column> pair : pairs.both()) {
            Column before = pair.current();
            Column after = pair.desired();
            if (!before.type().comparesWith(after.type())) {
                retyped.add(before.name());
            }
            if (becomesComputed(before, after) || isComputedFrom(sources, before, after)) {
                recreated.add(before.name());
                if (isComputedFrom(unsteady, before) || isComputedFrom(unsteady, after)) {
                    operations.add(new Operation.DropColumn(table, before.name(), before));
                    operations.add(new Operation.AddColumn(table, after));
                } else {
                    operations.add(new Operation.AlterColumn(table, before, after));
                }
            } else if (!before.equals(after)) {
                if (ceasesToBeVirtual(before, after)) {
                    recreated.add(before.name());
                }
                operations.add(new Operation.AlterColumn(table, before, after));
            }
        }
        pairs.onlyCurrent().forEach(column -> operations.add(new Operation.DropColumn(table, column.name(), column)));
        Set<String> touched = operations.stream()
                .map(operation -> operation.subject().object())
                .collect(Collectors.toSet());
        return new ColumnChanges(
                List.copyOf(operations), Set.copyOf(recreated), Set.copyOf(retyped), touched, elsewhere);
    }

    /** Columns that come, go, or change their types. */
    private static Set<String> unsteady(Pairs<Column> pairs, List<Column> sources) {
        return Stream.of(pairs.onlyCurrent(), pairs.onlyDesired(), sources)
                .flatMap(List::stream)
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    private static boolean isComputedFrom(Set<String> columns, Column column) {
        return column.findComputed()
                .filter(computed -> mentions(computed.expression(), columns))
                .isPresent();
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
        return (constraint instanceof ForeignKey key && elsewhere.touch(table, key))
                || uses(constraint, recreated, unreadable());
    }

    boolean disturb(Index index) {
        return uses(index, recreated, unreadable());
    }

    /** Columns that no expression stands through. */
    private Set<String> unreadable() {
        return Stream.concat(recreated.stream(), retyped.stream()).collect(Collectors.toSet());
    }

    /**
     * Whether one constraint can take the place of another by itself, because nothing else happens to what they stand on.
     */
    boolean allow(Constraint before, Constraint after) {
        return !uses(before, touched, touched) && !uses(after, touched, touched) && elsewhere.allow(before, after);
    }

    boolean allow(Index before, Index after) {
        return !uses(before, touched, touched) && !uses(after, touched, touched);
    }

    private static boolean uses(Constraint constraint, Set<String> columns, Set<String> unreadable) {
        if (constraint instanceof ForeignKey key) {
            return any(columns, key.columns());
        }
        if (constraint instanceof PrimaryKey key) {
            return any(columns, key.columns()) || any(columns, key.included());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return any(columns, unique.columns()) || any(columns, unique.included());
        }
        return mentions(
                constraint instanceof Check check ? check.expression() : ((Exclusion) constraint).definition(),
                unreadable);
    }

    private static boolean uses(Index index, Set<String> columns, Set<String> unreadable) {
        return index.keys().stream()
                        .anyMatch(key ->
                                key.expression() ? mentions(key.text(), unreadable) : columns.contains(key.text()))
                || any(columns, index.included())
                || (index.predicate() != null && mentions(index.predicate(), unreadable));
    }

    private static boolean any(Set<String> columns, List<String> used) {
        return used.stream().anyMatch(columns::contains);
    }

    private static boolean mentions(String expression, Set<String> columns) {
        return columns.stream().anyMatch(column -> Mentions.of(expression, column));
    }
}
