package dev.autogen.diff.rename;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is renamed between two schemas: tables first, then sequences and enums, then the columns of the paired tables. */
public final class RenameSearch {

    private final Database current;
    private final Database desired;
    private final ModelNames model;
    private final RenameAnswers answers;
    private final NameRules rules;
    private final Decisions decisions;
    private final List<Rename> renames = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private RenameSearch(
            Database current, Database desired, List<Origin> origins, RenameAnswers answers, NameRules rules) {
        this.current = current;
        this.desired = desired;
        this.model = new ModelNames(origins);
        this.answers = answers;
        this.rules = rules;
        this.decisions = new Decisions(origins, answers);
    }

    /**
     * The renames that are decided, and the candidates that are not.
     *
     * @param current what there is, normalised
     * @param desired what there shall be, normalised
     * @param origins where the desired tables and columns come from, as far as that is known
     * @param answers what was decided
     * @throws ConfigurationException if an answer speaks of something that is not there, or contradicts another
     */
    public static FoundRenames find(
            Database current, Database desired, List<Origin> origins, RenameAnswers answers, NameRules rules) {
        return new RenameSearch(current, desired, origins, answers, rules).find();
    }

    private FoundRenames find() {
        TableLikeness tables = new TableLikeness(current, desired, model);
        search(
                decisions.of(
                        Rename.Kind.TABLE, names(current.tables(), Table::name), names(desired.tables(), Table::name)),
                (old, name) -> tables.of(current.table(old), desired.table(name)));
        ObjectLikeness objects = new ObjectLikeness(current, desired, RenameMap.of(renames));
        Scope sequences = decisions.of(
                Rename.Kind.SEQUENCE,
                names(current.sequences(), Sequence::name),
                names(desired.sequences(), Sequence::name));
        objects.following(sequences).stream()
                .filter(rename -> !decisions.refused(rename))
                .forEach(sequences::decide);
        search(sequences, (old, name) -> objects.sequence(old, name, sequences));
        Scope enums = decisions.of(
                Rename.Kind.ENUM, names(current.enums(), EnumType::name), names(desired.enums(), EnumType::name));
        search(enums, (old, name) -> objects.enumType(old, name, enums));
        RenameMap map = RenameMap.of(renames);
        for (Table table : current.tables()) {
            desired.findTable(map.table(table.name()))
                    .filter(other -> map.tables().containsKey(table.name())
                            || !map.tables().containsValue(other.name()))
                    .ifPresent(other -> columns(table, other, map));
        }
        decisions.requireAllUsed();
        return new FoundRenames(
                renames, candidates.stream().sorted(Candidate.BEST_FIRST).toList(), decisions.contradictions());
    }

    private void columns(Table before, Table after, RenameMap map) {
        Scope scope = decisions.columns(before, after);
        Set<String> gone = scope.gone().stream().map(ObjectName::name).collect(Collectors.toSet());
        Set<String> added = scope.added().stream().map(ObjectName::name).collect(Collectors.toSet());
        ColumnLikeness likeness = new ColumnLikeness(before, after, gone, added, map, model, rules);
        search(scope, (old, name) -> likeness.of(before.column(old.name()), after.column(name.name())));
    }

    private static <T> Set<ObjectName> names(Collection<T> all, Function<T, ObjectName> name) {
        return all.stream().map(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void search(Scope scope, BiFunction<ObjectName, ObjectName, Optional<Candidate>> likeness) {
        if (answers.rest() != RenameAnswers.Rest.DROPPED) {
            List<Candidate> all = new ArrayList<>();
            for (ObjectName old : scope.gone()) {
                for (ObjectName name : scope.added()) {
                    if (Objects.equals(old.schema(), name.schema())) {
                        likeness.apply(old, name)
                                .filter(candidate -> !decisions.refused(candidate.rename()))
                                .ifPresent(all::add);
                    }
                }
            }
            for (Candidate candidate : Assignment.of(all)) {
                if (candidate.likely() && answers.rest() == RenameAnswers.Rest.RENAMED) {
                    scope.decide(candidate.rename());
                } else {
                    candidates.add(candidate);
                }
            }
        }
        scope.decided().stream().sorted().forEach(renames::add);
    }
}
