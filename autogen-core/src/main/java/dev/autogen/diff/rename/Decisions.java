package dev.autogen.diff.rename;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What persons and the model say of renames, held against the two schemas. */
final class Decisions {

    private final List<Origin> origins;
    private final List<RenameAnswer> answers;
    private final Set<RenameAnswer> used = new HashSet<>();
    private final List<String> contradictions = new ArrayList<>();

    Decisions(List<Origin> origins, RenameAnswers answers) {
        this.origins =
                origins.stream().filter(origin -> origin.renamedFrom() != null).toList();
        this.answers = answers.answers();
    }

    List<String> contradictions() {
        return contradictions;
    }

    /** Whether somebody said that this is none, in so many words or of all renames of that object. */
    boolean refused(Rename rename) {
        return answers.stream()
                .anyMatch(answer -> !answer.yes()
                        && (answer.after().isEmpty() || answer.after().get().equals(rename.after()))
                        && answer.isAbout(rename.kind(), rename.owner(), rename.before()));
    }

    /** Tables, sequences or enums. */
    Scope of(Rename.Kind kind, Set<ObjectName> now, Set<ObjectName> then) {
        Scope scope = new Scope(kind, ObjectName.of(""), now, then);
        for (RenameAnswer answer : answers) {
            if (answer.yes() && answer.kind().filter(kind::equals).isPresent()) {
                int own = answer.path().size() - 1;
                ObjectName object = ObjectName.qualified(
                        own == 0 ? null : answer.path().get(0), answer.path().get(own));
                decide(scope, Rename.of(kind, object, answer.after().orElseThrow()), answer, kind.word());
            }
        }
        if (kind == Rename.Kind.TABLE) {
            List<Former> formers = origins.stream()
                    .filter(origin -> origin.column() == null)
                    .map(origin -> new Former(origin, origin.table().name(name(origin)), origin.table()))
                    .toList();
            former(scope, formers, kind.word());
        }
        return scope;
    }

    /** The columns of one table on both sides. */
    Scope columns(Table before, Table after) {
        Scope scope = new Scope(Rename.Kind.COLUMN, before.name(), names(before, before), names(after, before));
        for (RenameAnswer answer : answers) {
            String old = answer.path().get(answer.path().size() - 1);
            boolean about = answer.yes()
                    && answer.kind().filter(Rename.Kind.COLUMN::equals).isPresent()
                    && (answer.isAbout(Rename.Kind.COLUMN, before.name(), old)
                            || answer.isAbout(Rename.Kind.COLUMN, after.name(), old));
            if (about) {
                Rename rename = Rename.column(before.name(), old, answer.after().orElseThrow());
                decide(scope, rename, answer, "column of " + before.name());
            }
        }
        List<Former> formers = origins.stream()
                .filter(origin -> origin.column() != null && origin.table().equals(after.name()))
                .map(origin -> new Former(
                        origin,
                        Scope.column(before.name(), name(origin)),
                        Scope.column(before.name(), String.valueOf(origin.column()))))
                .toList();
        former(scope, formers, "column of " + before.name());
        return scope;
    }

    private static Set<ObjectName> names(Table table, Table named) {
        return table.columns().stream()
                .map(column -> Scope.column(named.name(), column.name()))
                .collect(Collectors.toSet());
    }

    private static String name(Origin origin) {
        return String.valueOf(origin.renamedFrom());
    }

    /** A word of a person counts, or is refused with the reason why it cannot. */
    private void decide(Scope scope, Rename rename, RenameAnswer answer, String what) {
        ObjectName old = scope.before(rename);
        ObjectName other = scope.after(rename);
        if (used.contains(answer)) {
            return;
        }
        used.add(answer);
        if (scope.from(old).isPresent() || scope.to(other).isPresent()) {
            Rename earlier = scope.from(old).or(() -> scope.to(other)).orElseThrow();
            if (!earlier.equals(rename)) {
                throw new ConfigurationException(answer.text() + " contradicts the rename of " + earlier.describe());
            }
            return;
        }
        if (!scope.has(old)) {
            throw new ConfigurationException(answer.text() + ": the database has no " + what + " named " + old.name());
        }
        if (!scope.wants(other)) {
            throw new ConfigurationException(answer.text() + ": the model has no " + what + " named " + other.name());
        }
        boolean vacated = answers.stream()
                .anyMatch(each -> each.yes()
                        && each.path().get(each.path().size() - 1).equals(other.name())
                        && each.kind().equals(answer.kind()));
        if (scope.has(other) && !vacated) {
            throw new ConfigurationException(answer.text() + ": the database has a " + what + " named " + other.name()
                    + " already; to swap two names, say both renames");
        }
        scope.decide(rename);
    }

    /** What the model says a table or column was called. */
    private record Former(Origin origin, ObjectName before, ObjectName after) {}

    private void former(Scope scope, List<Former> all, String what) {
        List<Former> left = new ArrayList<>(all.stream()
                .filter(each -> !each.before().equals(each.after()) && !refused(rename(scope, each)))
                .toList());
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Former each : List.copyOf(left)) {
                boolean free =
                        !scope.has(each.after()) || scope.from(each.after()).isPresent();
                boolean goes = !scope.wants(each.before())
                        || all.stream().anyMatch(other -> other.after().equals(each.before()));
                if (scope.has(each.before()) && free && goes && undecided(scope, each)) {
                    scope.decide(rename(scope, each));
                    left.remove(each);
                    progress = true;
                }
            }
        }
        left.forEach(each -> contradiction(scope, each, what).ifPresent(contradictions::add));
    }

    private static boolean undecided(Scope scope, Former former) {
        return scope.from(former.before()).isEmpty() && scope.to(former.after()).isEmpty();
    }

    private static Rename rename(Scope scope, Former former) {
        return scope.rename(former.before(), former.after());
    }

    private static Optional<String> contradiction(Scope scope, Former each, String what) {
        String said = "@RenamedFrom(\"" + each.before().name() + "\") of "
                + each.origin().path() + ": ";
        Optional<Rename> other = scope.from(each.before());
        if (other.isPresent()) {
            boolean same = scope.after(other.get()).equals(each.after());
            return same
                    ? Optional.empty()
                    : Optional.of(said + "the " + what + " of that name becomes "
                            + other.get().after() + " already, and only one can come from it");
        }
        boolean done = scope.has(each.after());
        boolean there = scope.has(each.before());
        if (done && there && !scope.wants(each.before())) {
            return Optional.of(
                    said + "the database has " + each.before().name() + " as well as "
                            + each.after().name()
                            + "; a rename cannot join them: move the values by a revision of your own, or remove the annotation");
        }
        if (!done && there) {
            return Optional.of(said + "the model still has a " + what + " of that name; which of the two is it?");
        }
        return done || scope.isOfObjects()
                ? Optional.empty()
                : Optional.of(said + "the database has no " + what + " of that name, nor one named "
                        + each.after().name());
    }

    /** An answer about nothing is a mistake of whoever gave it. */
    void requireAllUsed() {
        for (RenameAnswer answer : answers) {
            if (answer.yes() && !used.contains(answer)) {
                List<String> table = answer.path().subList(0, answer.path().size() - 1);
                throw new ConfigurationException(answer.text() + ": there is no table " + String.join(".", table)
                        + " both in the database and in the model"
                        + "; name it as it is in the database, and say --rename-table where it is renamed");
            }
        }
    }
}
