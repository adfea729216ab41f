package dev.autogen.diff.rename;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names of constraints, indexes and sequences that follow a rename. One that the database made from the old names of table
 * and columns, or that has the form of those that the model's reader makes up, becomes what a fresh model would call it; one
 * that somebody chose stays.
 */
final class DependentNames {

    private final RenameMap map;
    private final Database wanted;
    private final NameRules rules;

    /**
     * @param map the renames
     * @param wanted the desired schema
     */
    DependentNames(RenameMap map, Database wanted, NameRules rules) {
        this.map = map;
        this.wanted = wanted;
        this.rules = rules;
    }

    /**
     * What follows within a table.
     *
     * @param before the table as it is
     * @param renamed the same under its new names
     */
    List<NameMoves.Move> of(Table before, Table renamed) {
        List<NameMoves.Move> moves = new ArrayList<>();
        wanted.findTable(renamed.name()).ifPresent(target -> {
            parts(
                            before.constraints(),
                            renamed.constraints(),
                            target.constraints(),
                            Constraint::name,
                            (c, n) -> c.name(n))
                    .follow(
                            before,
                            renamed,
                            (space, old, name) -> moves.add(new NameMoves.Move(
                                    space,
                                    old,
                                    name,
                                    true,
                                    (a, b) -> new Operation.RenameConstraint(renamed.name(), a, b))));
            parts(before.indexes(), renamed.indexes(), target.indexes(), Index::name, (i, n) -> i.name(n))
                    .follow(
                            before,
                            renamed,
                            (space, old, name) -> moves.add(new NameMoves.Move(
                                    space,
                                    old,
                                    name,
                                    true,
                                    (a, b) -> new Operation.RenameIndex(renamed.name(), a, b))));
            sequences(before, renamed, target, moves);
        });
        return moves;
    }

    private void sequences(Table before, Table renamed, Table target, List<NameMoves.Move> moves) {
        for (Column column : before.columns()) {
            String name = map.column(before.name(), column.name());
            boolean moved = !renamed.name().equals(before.name()) || !name.equals(column.name());
            if (moved
                    && counts(column)
                    && target.findColumn(name).filter(DependentNames::counts).isPresent()) {
                rules.defaultSequence(before.name(), column.name())
                        .ifPresent(sequence -> moves.add(new NameMoves.Move(
                                relations(renamed.name()),
                                sequence.name(),
                                rules.sequenceName(renamed.name(), name),
                                true,
                                (a, b) -> new Operation.RenameSequence(
                                        renamed.name().name(a), renamed.name().name(b)))));
            }
        }
    }

    private static boolean counts(Column column) {
        return column.generation() instanceof Generation.Identity
                || (column.type() instanceof SqlType.Plain plain && plain.name().endsWith("serial"));
    }

    /** Tables, indexes and what is an index underneath share one space of names within a schema; other constraints have their table. */
    static Object relations(ObjectName table) {
        return table.name("");
    }

    static Object space(ObjectName table, TableElement part) {
        return part instanceof ForeignKey || part instanceof Check ? table : relations(table);
    }

    private interface Follower {
        void accept(Object space, String old, String name);
    }

    private interface Naming<T> {
        T of(T part, Name name);
    }

    private <T extends TableElement> Parts<T> parts(
            List<T> before, List<T> renamed, List<T> wantedParts, Function<T, Name> name, Naming<T> naming) {
        return new Parts<>(before, renamed, wantedParts, name, naming);
    }

    /** Parts of one kind, each with itself under the new names. */
    private final class Parts<T extends TableElement> {

        private final List<T> before;
        private final List<T> renamed;
        private final List<T> left;
        private final Function<T, Name> name;
        private final Naming<T> naming;

        Parts(List<T> before, List<T> renamed, List<T> wantedParts, Function<T, Name> name, Naming<T> naming) {
            this.before = before;
            this.renamed = renamed;
            this.left = new ArrayList<>(wantedParts);
            this.name = name;
            this.naming = naming;
        }

        void follow(Table table, Table renamedTable, Follower follower) {
            for (int i = 0; i < before.size(); i++) {
                T part = renamed.get(i);
                String old = name.apply(part).text();
                String usual = rules.defaultName(renamedTable, part);
                Optional<T> target = target(part, usual);
                target.ifPresent(left::remove);
                Optional<String> fresh = target.map(name)
                        .filter(each -> !each.chosen() && !each.text().equals(old))
                        .map(Name::text);
                if (fresh.isPresent() && isGenerated(old, table, before.get(i), renamedTable, part, usual)) {
                    follower.accept(space(renamedTable.name(), part), old, fresh.get());
                }
            }
        }

        private Optional<T> target(T part, String usual) {
            T bare = naming.of(part, Name.unnamed());
            return left.stream()
                    .filter(each -> naming.of(each, Name.unnamed()).equals(bare))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(each -> each.getClass() == part.getClass()
                                    && name.apply(each).text().equals(usual))
                            .findFirst());
        }

        private boolean isGenerated(String old, Table table, T was, Table renamedTable, T part, String usual) {
            String formerly = rules.defaultName(table, was);
            boolean usualBefore = !formerly.equals(usual) && Pattern.matches(Pattern.quote(formerly) + "\\d{0,2}", old);
            boolean touched = !renamedTable.name().equals(table.name()) || !was.equals(part);
            return usualBefore || (touched && rules.isMadeUp(old));
        }
    }
}
