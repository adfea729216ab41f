package dev.autogen.product.mysql;

import dev.autogen.dialect.TableLock;
import dev.autogen.dialect.TableLock.Blocks;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Locks as the statements say them themselves ({@code lock=none}, {@code lock=shared}); whatever they say, they wait for a moment alone with the table. */
final class FamilyLocks {

    private static final String EXCLUSIVE = "EXCLUSIVE";

    private final MySqlText text;
    private final OnlineRules rules;

    FamilyLocks(MySqlText text, OnlineRules rules) {
        this.text = text;
        this.rules = rules;
    }

    List<TableLock> of(Operation operation) {
        if (operation instanceof Operation.Execute execute) {
            return effect(Objects.requireNonNullElse(execute.effect(), List.of()));
        } else if (operation instanceof Operation.AddForeignKey add) {
            return withReferred(add.table(), add.foreignKey());
        } else if (operation instanceof Operation.AlterConstraint alter && alter.after() instanceof ForeignKey key) {
            return withReferred(alter.table(), key);
        } else if (operation instanceof Operation.RenameConstraint rename) {
            return List.of(lock(rename.table(), Online.COPIED));
        }
        return exclusive(operation)
                .map(name -> List.of(new TableLock(text.quote(name), EXCLUSIVE, Blocks.READS_AND_WRITES)))
                .orElseGet(() -> rules.of(operation)
                        .map(online -> List.of(lock(FamilyHazards.table(operation), online)))
                        .orElse(List.of()));
    }

    private static Optional<ObjectName> exclusive(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.before());
        } else if (operation instanceof Operation.MoveTable move) {
            return Optional.of(move.before());
        } else if (operation instanceof Operation.AlterSequence alter) {
            return Optional.of(alter.after().name());
        } else if (operation instanceof Operation.RenameSequence rename) {
            return Optional.of(rename.before());
        } else if (operation instanceof Operation.MoveSequence move) {
            return Optional.of(move.before());
        }
        return operation instanceof Operation.DropSequence drop ? Optional.of(drop.name()) : Optional.empty();
    }

    private TableLock lock(ObjectName table, Online online) {
        return online == Online.OTHERS_WRITE
                ? new TableLock(text.quote(table), "NONE", Blocks.SCHEMA_CHANGES)
                : new TableLock(text.quote(table), "SHARED", Blocks.WRITES);
    }

    /** What a key refers to is read, row by row, and nobody may change it before the end. */
    private List<TableLock> withReferred(ObjectName table, ForeignKey key) {
        return Stream.of(table, key.target())
                .distinct()
                .map(each -> lock(each, Online.COPIED))
                .toList();
    }

    private List<TableLock> effect(List<Operation> effect) {
        Map<String, TableLock> strongest = new LinkedHashMap<>();
        for (Operation each : effect) {
            for (TableLock lock : of(each)) {
                strongest.merge(
                        lock.table(), lock, (one, other) -> one.blocks().compareTo(other.blocks()) <= 0 ? one : other);
            }
        }
        return new ArrayList<>(strongest.values());
    }
}
