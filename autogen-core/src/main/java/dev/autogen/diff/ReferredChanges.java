package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes that a foreign key on or to a table cannot stand through.
 *
 * @param columns columns that change so much that no key stands while only one side of it has changed
 * @param keys primary keys and unique constraints that go, so that what refers to them must find others
 * @param steady those that nothing happens to, nor to their columns
 */
record ReferredChanges(Set<ColumnName> columns, Set<Key> keys, Set<Key> steady) {

    /** A column of a table. */
    record ColumnName(ObjectName table, String column) {}

    /** A key on columns of a table, whatever their order. */
    record Key(ObjectName table, Set<String> columns) {}

    static ReferredChanges of(List<Pairs.Pair<Table>> tables, KeyRule rule) {
        Set<ColumnName> columns = new HashSet<>();
        Set<Key> keys = new HashSet<>();
        Set<Key> steady = new HashSet<>();
        for (Pairs.Pair<Table> pair : tables) {
            Table current = pair.current();
            Table desired = pair.desired();
            for (Column column : desired.columns()) {
                Optional<Column> before = current.findColumn(column.name());
                if (before.isPresent() && !rule.keysStand(before.get(), column)) {
                    columns.add(new ColumnName(current.name(), column.name()));
                }
            }
            Set<Constraint> stay = new HashSet<>(
                    keys(desired).map(key -> key.name(Name.unnamed())).toList());
            keys(current)
                    .filter(key -> !stay.contains(key.name(Name.unnamed())))
                    .forEach(key -> keys.add(new Key(current.name(), Set.copyOf(columns(key)))));
            keys(current)
                    .filter(key -> stay.contains(key.name(Name.unnamed())))
                    .map(key -> new Key(current.name(), Set.copyOf(columns(key))))
                    .filter(key -> key.columns().stream()
                            .allMatch(column -> current.findColumn(column).equals(desired.findColumn(column))))
                    .forEach(steady::add);
        }
        return new ReferredChanges(Set.copyOf(columns), Set.copyOf(keys), Set.copyOf(steady));
    }

    private static Stream<Constraint> keys(Table table) {
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint);
    }

    private static List<String> columns(Constraint key) {
        return key instanceof PrimaryKey primary ? primary.columns() : ((UniqueConstraint) key).columns();
    }

    /** Whether a key may take the place of another as far as other tables are concerned. */
    boolean allow(Constraint before, Constraint after) {
        return !(before instanceof ForeignKey from)
                || !(after instanceof ForeignKey to)
                || (refersToSteady(from) && refersToSteady(to));
    }

    private boolean refersToSteady(ForeignKey key) {
        return steady.contains(new Key(key.target(), Set.copyOf(key.targetColumns())));
    }

    boolean touch(ObjectName table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> columns.contains(new ColumnName(table, column)))
                || key.targetColumns().stream()
                        .anyMatch(column -> columns.contains(new ColumnName(key.target(), column)))
                || keys.contains(new Key(key.target(), Set.copyOf(key.targetColumns())));
    }
}
