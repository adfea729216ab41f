package dev.autogen.diff.rename;

import dev.autogen.diff.KeyRule;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The difference of two schemas of which some objects are the same under another name. */
public final class RenamedDiff {

    private final List<Rename> renames;
    private final RenameMap back;
    private final NameRules rules;

    private RenamedDiff(List<Rename> renames, RenameMap back, NameRules rules) {
        this.renames = renames;
        this.back = back;
        this.rules = rules;
    }

    /** What is renamed on the way to a desired schema; the renames are decided ones of {@link RenameSearch}. */
    public static RenamedDiff of(List<Rename> renames, Database desired, NameRules rules) {
        return new RenamedDiff(List.copyOf(renames), RenameMap.of(renames).backOn(desired), rules);
    }

    /** A desired schema under the names that are now in the database, where a server can be asked about it. */
    public Database underPresentNames(Database desired) {
        return renames.isEmpty() ? desired : back.apply(desired, rules);
    }

    /**
     * The operations that lead there: the renames first, each with the names that follow it, then everything else.
     *
     * @param current what there is
     * @param desired what there shall be, under the present names
     * @param keys what foreign keys stand through
     */
    public List<Operation> between(Database current, Database desired, KeyRule keys) {
        if (renames.isEmpty()) {
            return SchemaDiff.between(current, desired, keys);
        }
        RenameMap map = RenameMap.of(renames);
        Database wanted = back.flipped().apply(desired, rules);
        List<Operation> operations = new ArrayList<>(NameMoves.order(tables(), taken(current)));
        operations.addAll(NameMoves.order(others(current, wanted, map), taken(map.apply(current, rules))));
        Database renamed = map.apply(current, rules);
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameConstraint || operation instanceof Operation.RenameIndex) {
                renamed = operation.apply(renamed);
            }
        }
        operations.addAll(SchemaDiff.between(renamed, wanted, keys));
        return operations;
    }

    private List<NameMoves.Move> tables() {
        return renames.stream()
                .filter(rename -> rename.kind() == Rename.Kind.TABLE)
                .map(rename -> new NameMoves.Move(
                        DependentNames.relations(rename.owner()),
                        rename.before(),
                        rename.after(),
                        false,
                        (before, after) -> new Operation.RenameTable(
                                rename.owner().name(before), rename.owner().name(after))))
                .toList();
    }

    private List<NameMoves.Move> others(Database current, Database wanted, RenameMap map) {
        List<NameMoves.Move> moves = new ArrayList<>();
        DependentNames dependents = new DependentNames(map, wanted, rules);
        Database renamed = map.apply(current, rules);
        for (Table table : current.tables()) {
            ObjectName name = map.table(table.name());
            map.columns().getOrDefault(table.name(), Map.of()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(column -> moves.add(new NameMoves.Move(
                            "columns of " + name,
                            column.getKey(),
                            column.getValue(),
                            false,
                            (before, after) -> new Operation.RenameColumn(name, before, after))));
            moves.addAll(dependents.of(table, renamed.table(name)));
        }
        for (Rename rename : renames) {
            if (rename.kind() == Rename.Kind.SEQUENCE) {
                moves.add(new NameMoves.Move(
                        DependentNames.relations(rename.owner()),
                        rename.before(),
                        rename.after(),
                        false,
                        (before, after) -> new Operation.RenameSequence(
                                rename.owner().name(before), rename.owner().name(after))));
            } else if (rename.kind() == Rename.Kind.ENUM) {
                moves.add(new NameMoves.Move(
                        "enums of " + rename.owner().schema(),
                        rename.before(),
                        rename.after(),
                        false,
                        (before, after) -> new Operation.RenameEnum(
                                rename.owner().name(before), rename.owner().name(after))));
            }
        }
        return moves;
    }

    private static Map<Object, Set<String>> taken(Database database) {
        Map<Object, Set<String>> taken = new HashMap<>();
        for (Table table : database.tables()) {
            take(taken, DependentNames.relations(table.name()), table.name().name());
            table.constraints()
                    .forEach(part -> take(
                            taken,
                            DependentNames.space(table.name(), part),
                            part.name().text()));
            for (Index index : table.indexes()) {
                take(taken, DependentNames.relations(table.name()), index.name().text());
            }
        }
        for (Sequence sequence : database.sequences()) {
            take(
                    taken,
                    DependentNames.relations(sequence.name()),
                    sequence.name().name());
        }
        return taken;
    }

    private static void take(Map<Object, Set<String>> taken, Object space, String name) {
        taken.computeIfAbsent(space, each -> new HashSet<>()).add(name);
    }
}
