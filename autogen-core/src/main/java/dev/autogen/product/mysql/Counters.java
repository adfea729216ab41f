package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The servers refuse a column that counts where no key begins with it. While a list of operations is between two keys, an index of
 * autogen's own stands in: it comes with the column, or as the key goes, and goes with the last operation that has to do with either.
 */
final class Counters {

    private final List<Operation> operations;
    private final MySqlDdl ddl;
    private final MySqlFacts facts;
    private final MySqlText text;
    private final Evidence evidence;
    private final TableDdl tables;
    private final OnlineRules rules;
    private final FamilyNames families;

    Counters(List<Operation> operations, MySqlDdl ddl, Dialect dialect, MySqlFacts facts, Hazards revision) {
        this.operations = operations;
        this.ddl = ddl;
        this.facts = facts;
        this.text = new MySqlText(dialect, facts);
        this.evidence = new Evidence(dialect);
        this.tables = new TableDdl(facts, text, revision);
        this.rules = new OnlineRules(dialect, facts, text);
        this.families = new FamilyNames(dialect, evidence, text, facts, tables);
    }

    /** The statements of each operation. */
    List<List<Statement>> statements() {
        List<List<Statement>> all = new ArrayList<>();
        Set<ObjectName> standing = new HashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<Statement> statements = operation.accept(ddl);
            Optional<ObjectName> table = concerned(operation);
            if (table.isPresent()) {
                List<Operation> later = later(table.get(), i);
                Optional<List<Statement>> relieved = relieved(operation, statements, later)
                        .or(() -> index(operation)
                                .filter(index -> isReplaced(later, standing.contains(table.get())))
                                .map(index -> replaced(
                                        table.get(), index, "drop index " + text.quote(index), Online.OTHERS_WRITE)));
                if (relieved.isPresent()) {
                    standing.add(table.get());
                    statements = relieved.get();
                } else if (later.isEmpty() && standing.remove(table.get())) {
                    statements = TableDdl.both(
                            statements,
                            families.droppedIndex(table.get(), FamilyNames.COUNTER)
                                    .statements(facts));
                }
            }
            all.add(statements);
        }
        return all;
    }

    private List<Operation> later(ObjectName table, int i) {
        return operations.subList(i + 1, operations.size()).stream()
                .filter(other -> concerned(other).equals(Optional.of(table)))
                .toList();
    }

    /** The table of an operation that has to do with a column that counts, or may be its key. */
    private static Optional<ObjectName> concerned(Operation operation) {
        if (operation instanceof Operation.AddColumn add && counts(add.column())) {
            return Optional.of(add.table());
        } else if (operation instanceof Operation.AlterColumn alter
                && (counts(alter.before()) || counts(alter.after()))) {
            return Optional.of(alter.table());
        } else if (operation instanceof Operation.DropColumn drop && (drop.before() == null || counts(drop.before()))) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.DropPrimaryKey drop) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.DropUnique drop) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.DropIndex drop) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.AlterConstraint alter && alter.before() instanceof PrimaryKey) {
            return Optional.of(alter.table());
        }
        return key(operation).map(Key::table);
    }

    private static boolean counts(Column column) {
        return column.findIdentity().isPresent();
    }

    /** The statements with the index, where one stands in. */
    private Optional<List<Statement>> relieved(Operation operation, List<Statement> statements, List<Operation> later) {
        if (operation instanceof Operation.AddColumn add && isLed(later, add.column())) {
            return Optional.of(tables.alter(
                    add.table(),
                    "add column " + text.definition(add.column()) + ", add " + index(add.column()),
                    rules.added(add.column()),
                    evidence.column(add.table(), add.column().name())));
        } else if (operation instanceof Operation.AlterColumn alter
                && !counts(alter.before())
                && isLed(later, alter.after())) {
            List<Statement> index = tables.alter(
                    alter.table(),
                    "add " + index(alter.after()),
                    Online.OTHERS_WRITE,
                    evidence.index(alter.table(), FamilyNames.COUNTER));
            return Optional.of(TableDdl.both(index, statements));
        } else if (operation instanceof Operation.DropPrimaryKey drop && !later.isEmpty()) {
            return Optional.of(
                    replaced(drop.table(), MySqlNames.PRIMARY, ConstraintDdl.DROP_PRIMARY_KEY, Online.COPIED));
        } else if (operation instanceof Operation.AlterConstraint alter
                && alter.after() instanceof PrimaryKey key
                && !later.isEmpty()) {
            return Optional.of(replaced(
                    alter.table(), MySqlNames.PRIMARY, ConstraintDdl.replacedBy(key, text), OnlineRules.added(key)));
        }
        return Optional.empty();
    }

    private static Optional<String> index(Operation operation) {
        if (operation instanceof Operation.DropUnique drop) {
            return Optional.of(drop.name());
        }
        return operation instanceof Operation.DropIndex drop && drop.concurrency() == Concurrency.BLOCKING
                ? Optional.of(drop.name())
                : Optional.empty();
    }

    /** Whether an index is the key between two others. */
    private static boolean isReplaced(List<Operation> later, boolean stands) {
        return later.stream().anyMatch(Operation.AddPrimaryKey.class::isInstance) || (stands && !later.isEmpty());
    }

    private List<Statement> replaced(ObjectName table, String index, String change, Online online) {
        return families.replacedIndex(table, index, change, online).statements(facts);
    }

    private String index(Column column) {
        return "index " + FamilyNames.COUNTER + " (" + text.quote(column.name()) + ")";
    }

    /** Whether a key comes that begins with a column. */
    private static boolean isLed(List<Operation> later, Column column) {
        return counts(column)
                && later.stream()
                        .flatMap(operation -> key(operation).stream())
                        .anyMatch(key -> key.first().equals(column.name()));
    }

    private record Key(ObjectName table, String first) {}

    private static Optional<Key> key(Operation operation) {
        if (operation instanceof Operation.AddPrimaryKey add) {
            return Optional.of(new Key(add.table(), add.primaryKey().columns().get(0)));
        } else if (operation instanceof Operation.AddUnique add) {
            return Optional.of(new Key(add.table(), add.unique().columns().get(0)));
        } else if (operation instanceof Operation.CreateIndex create) {
            return Optional.of(
                    new Key(create.table(), create.index().keys().get(0).text()));
        }
        return Optional.empty();
    }
}
