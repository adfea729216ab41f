package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and indexes of one table. What has the right structure stays, whatever it is called; it is renamed only to a
 * name that somebody chose. What has the right name but not the right structure is dropped and made anew.
 */
final class NamedParts {

    private final ObjectName table;
    private final Table current;
    private final ColumnChanges columns;
    private final Consumer<Operation> found;
    private final Set<String> taken = new HashSet<>();

    NamedParts(Table current, ColumnChanges columns, Consumer<Operation> found) {
        this.table = current.name();
        this.current = current;
        this.columns = columns;
        this.found = found;
        current.constraints().forEach(constraint -> taken.add(constraint.name().text()));
        current.indexes().forEach(index -> taken.add(index.name().text()));
    }

    void primaryKey(Table desired) {
        compare(
                list(current.primaryKey()),
                list(desired.primaryKey()),
                constraint(
                        PrimaryKey::name,
                        PrimaryKey::name,
                        Operation.AddPrimaryKey::new,
                        Operation.DropPrimaryKey::new));
    }

    private static List<PrimaryKey> list(@Nullable PrimaryKey key) {
        return key == null ? List.of() : List.of(key);
    }

    void uniques(Table desired) {
        compare(
                current.uniques(),
                desired.uniques(),
                constraint(
                        UniqueConstraint::name,
                        UniqueConstraint::name,
                        Operation.AddUnique::new,
                        Operation.DropUnique::new));
    }

    void checks(Table desired) {
        compare(
                current.checks(),
                desired.checks(),
                constraint(Check::name, Check::name, Operation.AddCheck::new, Operation.DropCheck::new));
    }

    void foreignKeys(Table desired) {
        compare(
                current.foreignKeys(),
                desired.foreignKeys(),
                constraint(
                        ForeignKey::name,
                        ForeignKey::name,
                        Operation.AddForeignKey::new,
                        Operation.DropForeignKey::new));
    }

    void indexes(Table desired) {
        compare(
                current.indexes(),
                desired.indexes(),
                new Kind<>(
                        Index::name,
                        Index::name,
                        columns::disturb,
                        Operation.CreateIndex::new,
                        Operation.DropIndex::new,
                        Operation.RenameIndex::new));
    }

    private <C extends Constraint> Kind<C> constraint(
            Function<C, Name> name, BiFunction<C, Name, C> named, Adding<C> add, Dropping<C> drop) {
        return new Kind<>(
                name,
                named,
                constraint -> columns.disturb(table, constraint),
                add,
                drop,
                Operation.RenameConstraint::new);
    }

    private <T> void compare(List<T> before, List<T> after, Kind<T> kind) {
        Pairs<T> pairs = Pairs.by(
                        each -> kind.named.apply(each, Name.of(kind.text(each))),
                        kind.inOrder(before),
                        kind.inOrder(after))
                .and(kind::structure)
                .and(kind::text);
        for (T gone : pairs.onlyCurrent()) {
            drop(gone, kind);
        }
        for (Pairs.Pair<T> pair : pairs.both()) {
            boolean same = kind.structure(pair.current()).equals(kind.structure(pair.desired()));
            Name wanted = kind.name.apply(pair.desired());
            String kept = kind.text(pair.current());
            if (!same || kind.disturbed.test(pair.current())) {
                drop(pair.current(), kind);
                add(kind.named.apply(pair.desired(), wanted.chosen() ? wanted : Name.of(kept)), kind);
            } else if (wanted.chosen() && !wanted.text().equals(kept)) {
                found.accept(kind.rename.of(table, kept, wanted.text()));
            }
        }
        for (T added : pairs.onlyDesired()) {
            add(kind.named.apply(added, free(kind.name.apply(added))), kind);
        }
    }

    private <T> void drop(T part, Kind<T> kind) {
        found.accept(kind.drop.of(table, kind.text(part), part));
    }

    private <T> void add(T part, Kind<T> kind) {
        found.accept(kind.add.of(table, part));
    }

    /** A suggestion gives way to what the table already has under that name. */
    private Name free(Name name) {
        String text = name.text();
        for (int pass = 1; !name.chosen() && taken.contains(text); pass++) {
            text = name.text() + pass;
        }
        taken.add(text);
        return Name.of(text);
    }

    /** How one kind of part is named, made, dropped and renamed. */
    private record Kind<T>(
            Function<T, Name> name,
            BiFunction<T, Name, T> named,
            Predicate<T> disturbed,
            Adding<T> add,
            Dropping<T> drop,
            Renaming rename) {

        T structure(T part) {
            return named.apply(part, Name.unnamed());
        }

        /** By name: which of several equal ones is meant does not depend on the order in which they were read. */
        List<T> inOrder(List<T> parts) {
            return parts.stream().sorted(Comparator.comparing(this::text)).toList();
        }

        String text(T part) {
            return name.apply(part).text();
        }
    }

    private interface Adding<T> {
        Operation of(ObjectName table, T part);
    }

    private interface Dropping<T> {
        Operation of(ObjectName table, String name, T part);
    }

    private interface Renaming {
        Operation of(ObjectName table, String before, String after);
    }
}
