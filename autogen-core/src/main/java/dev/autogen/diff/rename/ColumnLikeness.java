package dev.autogen.diff.rename;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How well a column that is gone fits a new one of the same table. */
final class ColumnLikeness {

    private final Table before;
    private final Table after;
    private final Set<String> gone;
    private final Set<String> added;
    private final RenameMap map;
    private final ModelNames model;
    private final NameRules rules;

    /**
     * @param before the table as it is
     * @param after the same table as it shall be
     * @param gone its columns that are gone
     * @param added its columns that are new
     * @param map renames of tables and types that are decided on
     */
    ColumnLikeness(
            Table before,
            Table after,
            Set<String> gone,
            Set<String> added,
            RenameMap map,
            ModelNames model,
            NameRules rules) {
        this.before = before;
        this.after = after;
        this.gone = gone;
        this.added = added;
        this.map = map;
        this.model = model;
        this.rules = rules;
    }

    /** The candidate; empty if nothing speaks for it. */
    Optional<Candidate> of(Column old, Column column) {
        double type = TypeLikeness.of(map.type(old.type()), column.type());
        Optional<String> natural = model.column(after.name(), column.name(), old.name());
        NameLikeness name = name(old, column);
        double named = natural.isPresent() ? 1 : name.value();
        Optional<ObjectName> target = target(before, old).map(map::table);
        Optional<ObjectName> wanted = target(after, column);
        boolean sameTarget = target.isPresent() && target.equals(wanted);
        boolean otherTarget = target.isPresent() && wanted.isPresent() && !sameTarget;
        boolean onlyTarget = sameTarget && onlyOnes(target.get());
        boolean sameCheck = sameCheck(old, column);
        boolean sameComment = old.comment() != null && Objects.equals(old.comment(), column.comment());
        boolean onlyOnes = gone.size() == 1 && added.size() == 1;
        boolean keyed = inPrimaryKey(before, old) == inPrimaryKey(after, column);
        boolean unique = unique(before, old) && unique(after, column);
        boolean indexed = indexed(before, old) && indexed(after, column);
        boolean rare = rare(old, column);
        int group = type == 1 ? group(old, column) : 0;
        boolean contradicted = otherTarget || (!keyed && named < 1) || computedOtherwise(old, column);
        boolean distinct = sameCheck || unique || rare || (indexed && onlyOnes);
        boolean likely = !contradicted
                && ((type >= 0.8 && named >= 0.7)
                        || (type >= 0.4 && named >= 0.85)
                        || named >= 0.97
                        || (type > 0 && onlyTarget)
                        || (type >= 0.8 && isPrimaryKey(before, old) && isPrimaryKey(after, column))
                        || (type == 1 && (sameComment || (sameCheck && (onlyOnes || named >= 0.3))))
                        || (type == 1 && named >= 0.3 && group >= 2)
                        || (type == 1 && named >= 0.45 && distinct));
        Evidence evidence = new Evidence()
                .add(
                        (int) Math.round(45 * named),
                        natural.map(path -> "it has the name that attribute " + path + " suggests")
                                .orElse(name.reason()))
                // nobody else fits nearly as well as what differs in spelling only
                .addIf(named == 1, 8, "")
                .addIf(type == 1, 20, "the same type " + column.type())
                .addIf(
                        type < 1 && type > 0,
                        (int) Math.round(14 * type),
                        "a related type, " + old.type() + " -> " + column.type())
                .addIf(
                        sameTarget,
                        25,
                        "both refer to " + wanted.map(ObjectName::toString).orElse(""))
                .addIf(otherTarget, -40, "")
                .addIf(target.isPresent() != wanted.isPresent(), -8, "")
                .addIf(sameComment, 20, "the same comment")
                .addIf(sameCheck, 15, "the same condition is checked")
                .addIf(unique, 8, "both are unique")
                .addIf(indexed, 5, "both are indexed")
                .addIf(inPrimaryKey(before, old) && inPrimaryKey(after, column), 10, "both are in the primary key")
                .addIf(!keyed, -15, "")
                .addIf(
                        old.defaultValue() != null && Objects.equals(old.defaultValue(), column.defaultValue()),
                        6,
                        "the same default")
                .addIf(group >= 2, 12, group + " columns change their names alike")
                .addIf(rare, 5, "no other column of the table has that type")
                .addIf(onlyOnes, 5, "no other column of the table is gone or new")
                .addIf(position(before.columns(), old) == position(after.columns(), column), 2, "")
                .addIf(old.nullable() != column.nullable(), -3, "");
        boolean possible = likely || (type >= 0.8 && !contradicted && (named >= 0.35 || onlyOnes || sameTarget));
        return possible
                ? Optional.of(new Candidate(
                        Rename.column(before.name(), old.name(), column.name()),
                        evidence.score(),
                        likely,
                        evidence.phrases()))
                : Optional.empty();
    }

    /** The attribute says with capitals where its words begin, which the name of its column may not. */
    private NameLikeness name(Column old, Column column) {
        NameLikeness best = NameLikeness.of(old.name(), column.name(), map.words());
        for (String attribute : model.attributes(after.name(), column.name())) {
            NameLikeness other = NameLikeness.of(old.name(), attribute, map.words());
            if (other.value() > best.value()) {
                best = other;
            }
        }
        return best;
    }

    private static Optional<ObjectName> target(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .map(ForeignKey::target)
                .findFirst();
    }

    /** Whether one column that refers to that table is gone, and one is new. */
    private boolean onlyOnes(ObjectName target) {
        long left = before.columns().stream()
                .filter(each -> gone.contains(each.name()))
                .filter(each -> target(before, each)
                        .map(map::table)
                        .filter(target::equals)
                        .isPresent())
                .count();
        long come = after.columns().stream()
                .filter(each -> added.contains(each.name()))
                .filter(each -> target(after, each).filter(target::equals).isPresent())
                .count();
        return left == 1 && come == 1;
    }

    private boolean sameCheck(Column old, Column column) {
        Map<String, String> renamed = Map.of(old.name(), column.name());
        Set<String> wanted = after.checks().stream().map(Check::expression).collect(Collectors.toSet());
        return before.checks().stream()
                .map(Check::expression)
                .filter(text -> !rules.respell(text, renamed, Map.of()).equals(text))
                .anyMatch(text -> wanted.contains(rules.respell(text, renamed, Map.of())));
    }

    private static boolean inPrimaryKey(Table table, Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
    }

    private static boolean isPrimaryKey(Table table, Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
    }

    private static boolean unique(Table table, Column column) {
        List<String> alone = List.of(column.name());
        return table.uniques().stream().map(UniqueConstraint::columns).anyMatch(alone::equals);
    }

    private static boolean indexed(Table table, Column column) {
        return table.indexes().stream()
                .anyMatch(index -> index.keys().stream()
                        .anyMatch(key -> !key.expression() && key.text().equals(column.name())));
    }

    private boolean rare(Column old, Column column) {
        return old.type().equals(column.type())
                && column.type() instanceof SqlType.Plain plain
                && (!plain.arguments().isEmpty()
                        || Set.of("uuid", "jsonb", "json", "bytea", "xml", "inet")
                                .contains(plain.name()))
                && !plain.arguments().equals(List.of(255))
                && before.columns().stream()
                                .filter(each -> each.type().equals(old.type()))
                                .count()
                        == 1
                && after.columns().stream()
                                .filter(each -> each.type().equals(old.type()))
                                .count()
                        == 1;
    }

    private static boolean computedOtherwise(Column old, Column column) {
        return (old.generation() instanceof Generation.Computed)
                != (column.generation() instanceof Generation.Computed);
    }

    private static int position(List<Column> columns, Column column) {
        return columns.indexOf(column);
    }

    /** How many columns of one embedded attribute change the same words into the same others; few are no group. */
    private int group(Column old, Column column) {
        Optional<String> parent = model.embedded(after.name(), column.name());
        WordChange change = WordChange.of(old.name(), column.name());
        if (change.isWhole()) {
            return 0;
        }
        int alike = 0;
        for (String left : gone) {
            for (String come : added) {
                boolean together = parent.isEmpty() || parent.equals(model.embedded(after.name(), come));
                if (together && WordChange.of(left, come).equals(change) && sameType(left, come)) {
                    alike++;
                }
            }
        }
        return alike >= (parent.isPresent() ? 2 : 3) ? alike : 0;
    }

    private boolean sameType(String left, String come) {
        return map.type(before.column(left).type()).equals(after.column(come).type());
    }
}
