package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well a table that is gone fits a new one: by its columns above all, by its name, and by the tables around it. */
final class TableLikeness {

    private final Database current;
    private final Database desired;
    private final ModelNames model;
    private final Map<String, Integer> tablesWith = new HashMap<>();

    TableLikeness(Database current, Database desired, ModelNames model) {
        this.current = current;
        this.desired = desired;
        this.model = model;
        Map<String, Set<ObjectName>> tables = new HashMap<>();
        Stream.concat(current.tables().stream(), desired.tables().stream())
                .forEach(table -> table.columns()
                        .forEach(column -> tables.computeIfAbsent(
                                        NameLikeness.plain(column.name()), name -> new HashSet<>())
                                .add(table.name())));
        tables.forEach((column, names) -> tablesWith.put(column, names.size()));
    }

    /** The candidate; empty if nothing speaks for it. */
    Optional<Candidate> of(Table before, Table after) {
        NameLikeness name = NameLikeness.of(before.name().name(), after.name().name(), Map.of());
        Optional<String> natural = model.table(after.name(), before.name().name());
        double named = natural.isPresent() ? 1 : name.value();
        Overlap overlap = overlap(before, after);
        int neighbours = neighbours(before.name(), after.name());
        boolean likely = (named >= 0.85 && overlap.share() >= 0.25)
                || (named >= 0.6 && overlap.share() >= 0.5)
                || (overlap.share() >= 0.75 && overlap.information() >= 2.2)
                || (overlap.share() >= 0.6 && overlap.information() >= 1.5 && neighbours > 0);
        Evidence evidence = new Evidence()
                .add(
                        (int) Math.round(30 * named),
                        natural.map(path -> "it has the name that " + path + " suggests")
                                .orElse(name.reason()))
                .add(
                        (int) Math.round(45 * overlap.share() + Math.min(15, 4 * overlap.information())),
                        overlap.matched() + " of " + before.columns().size() + " columns are in the new one")
                .add(
                        Math.min(15, 6 * neighbours),
                        neighbours == 1
                                ? "a foreign key of another table moves along"
                                : neighbours + " foreign keys of other tables move along");
        boolean possible = likely || overlap.share() >= 0.75 || named >= 0.85;
        return possible
                ? Optional.of(new Candidate(
                        Rename.of(Rename.Kind.TABLE, before.name(), after.name().name()),
                        evidence.score(),
                        likely,
                        evidence.phrases()))
                : Optional.empty();
    }

    /**
     * What two tables have in common.
     *
     * @param share weight of the columns that are in both, of all their columns
     * @param information that weight alone: much of little is little
     * @param matched how many columns
     */
    private record Overlap(double share, double information, int matched) {}

    private Overlap overlap(Table before, Table after) {
        List<Column> left = new ArrayList<>(after.columns());
        double all = Stream.concat(
                        before.columns().stream().map(column -> weight(before, column)),
                        after.columns().stream().map(column -> weight(after, column)))
                .mapToDouble(Double::doubleValue)
                .sum();
        double common = 0;
        int matched = 0;
        for (double least : new double[] {0.8, 0.5}) {
            for (Column column : before.columns()) {
                if (least < 0.8 && sameName(column, after, 0.8).isPresent()) {
                    continue;
                }
                Optional<Column> same = least == 0.8
                        ? sameName(column, after, 0.8).filter(left::contains)
                        : left.stream()
                                .filter(other -> TypeLikeness.of(column.type(), other.type()) == 1)
                                .filter(other -> sameTarget(before, column, after, other)
                                        || NameLikeness.of(column.name(), other.name(), Map.of())
                                                        .value()
                                                >= 0.8)
                                .findFirst();
                if (same.isPresent()) {
                    left.remove(same.get());
                    matched++;
                    common += (weight(before, column) + weight(after, same.get())) * (least == 0.8 ? 1 : 0.7);
                }
            }
        }
        return new Overlap(all == 0 ? 0 : common / all, common / 2, matched);
    }

    private static boolean sameTarget(Table before, Column column, Table after, Column other) {
        Optional<ObjectName> target = target(before, column);
        return target.isPresent() && target.equals(target(after, other));
    }

    private static Optional<ObjectName> target(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .map(ForeignKey::target)
                .findFirst();
    }

    private static Optional<Column> sameName(Column column, Table table, double type) {
        return table.columns().stream()
                .filter(other -> NameLikeness.plain(other.name()).equals(NameLikeness.plain(column.name())))
                .filter(other -> TypeLikeness.of(column.type(), other.type()) >= type)
                .findFirst();
    }

    /** What nearly every table has says little; what refers to another table says more. */
    private double weight(Table table, Column column) {
        List<String> words = NameLikeness.words(column.name());
        double word = words.stream().mapToDouble(Vocabulary::weight).max().orElse(0);
        int others = tablesWith.getOrDefault(NameLikeness.plain(column.name()), 1);
        double rarity = others <= 2 ? 1 : 2.0 / others;
        boolean refers =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        return Math.max(0.1, word * Math.max(rarity, 0.3)) * (refers ? 1.5 : 1);
    }

    /** Foreign keys of tables on both sides that refer to the old one now and to the new one then. */
    private int neighbours(ObjectName before, ObjectName after) {
        Set<ObjectName> now = referring(current, before);
        Set<ObjectName> then = referring(desired, after);
        return (int) now.stream().filter(then::contains).count();
    }

    private static Set<ObjectName> referring(Database database, ObjectName target) {
        return database.tables().stream()
                .filter(table -> !table.name().equals(target))
                .filter(table ->
                        table.foreignKeys().stream().map(ForeignKey::target).anyMatch(target::equals))
                .map(Table::name)
                .collect(Collectors.toSet());
    }
}
