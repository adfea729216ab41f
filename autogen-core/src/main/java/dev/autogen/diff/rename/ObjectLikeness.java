package dev.autogen.diff.rename;

import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How well sequences and enums fit others, once the tables are paired. */
final class ObjectLikeness {

    private final Database current;
    private final Database desired;
    private final RenameMap map;

    ObjectLikeness(Database current, Database desired, RenameMap map) {
        this.current = current;
        this.desired = desired;
        this.map = map;
    }

    /** Sequences that are called after a table and follow it: {@code customer_seq} of a customer that is now a client. */
    List<Rename> following(Scope scope) {
        List<Rename> following = new ArrayList<>();
        for (ObjectName old : scope.gone()) {
            map.tables().forEach((before, after) -> {
                if (Objects.equals(before.schema(), old.schema()) && old.name().startsWith(before.name() + "_")) {
                    String name =
                            after.name() + old.name().substring(before.name().length());
                    if (scope.added().contains(old.name(name))) {
                        following.add(Rename.of(Rename.Kind.SEQUENCE, old, name));
                    }
                }
            });
        }
        return following;
    }

    Optional<Candidate> sequence(ObjectName old, ObjectName name, Scope scope) {
        Sequence before = current.findSequence(old).orElseThrow();
        Sequence after = desired.findSequence(name).orElseThrow();
        boolean same = before.name(name).equals(after);
        boolean onlyOnes = scope.gone().size() == 1 && scope.added().size() == 1;
        NameLikeness likeness = NameLikeness.of(old.name(), name.name(), map.words());
        boolean withTables = isOfTable(current, desired, old) || isOfTable(desired, current, name);
        boolean likely = !withTables && (likeness.value() >= 0.7 || (onlyOnes && same && likeness.value() > 0.3));
        Evidence evidence = new Evidence()
                .add((int) Math.round(60 * likeness.value()), likeness.reason())
                .addIf(same, 25, "the same options")
                .addIf(onlyOnes, 10, "no other sequence is gone or new");
        return likely || (onlyOnes && !withTables)
                ? Optional.of(new Candidate(
                        Rename.of(Rename.Kind.SEQUENCE, old, name.name()),
                        evidence.score(),
                        likely,
                        evidence.phrases()))
                : Optional.empty();
    }

    /** Whether a sequence is called after a table that the other side does not have: they come and go together. */
    private boolean isOfTable(Database own, Database other, ObjectName sequence) {
        return own.tables().stream()
                .map(table -> table.name())
                .filter(table -> Objects.equals(table.schema(), sequence.schema()))
                .filter(table -> sequence.name().startsWith(table.name() + "_"))
                .anyMatch(table -> other.findTable(table).isEmpty()
                        && !map.tables().containsKey(table)
                        && !map.tables().containsValue(table));
    }

    Optional<Candidate> enumType(ObjectName old, ObjectName name, Scope scope) {
        EnumType before = current.findEnum(old).orElseThrow();
        EnumType after = desired.findEnum(name).orElseThrow();
        Set<String> shared = new HashSet<>(before.values());
        shared.retainAll(after.values());
        double share = (double) shared.size()
                / Math.max(before.values().size(), after.values().size());
        boolean onlyOnes = scope.gone().size() == 1 && scope.added().size() == 1;
        NameLikeness likeness = NameLikeness.of(old.name(), name.name(), Map.of());
        boolean likely = share >= 0.6 && (likeness.value() >= 0.5 || (share == 1 && shared.size() > 1));
        Evidence evidence = new Evidence()
                .add((int) Math.round(40 * likeness.value()), likeness.reason())
                .add(
                        (int) Math.round(50 * share),
                        shared.size() + " of " + after.values().size() + " values are the same")
                .addIf(onlyOnes, 10, "no other enum is gone or new");
        return likely || share >= 0.6
                ? Optional.of(new Candidate(
                        Rename.of(Rename.Kind.ENUM, old, name.name()), evidence.score(), likely, evidence.phrases()))
                : Optional.empty();
    }
}
