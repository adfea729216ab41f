package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and indexes of one table. What has the right structure stays, whatever it is called; it is renamed only to a
 * name that somebody chose. What has the right name but not the right structure is altered, or where its columns or those it
 * refers to change as well, dropped before that and made anew after. What nobody chose a name for is the same thing already if
 * it is on the same columns.
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

    void exclusions(Table desired) {
        compare(
                current.exclusions(),
                desired.exclusions(),
                constraint(
                        Exclusion::name, Exclusion::name, Operation.AddExclusion::new, Operation.DropExclusion::new));
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
                        columns::allow,
                        Operation.CreateIndex::new,
                        Operation.AlterIndex::new,
                        Operation.DropIndex::new,
                        Operation.RenameIndex::new));
    }

    private <C extends Constraint> Kind<C> constraint(
            Function<C, Name> name, BiFunction<C, Name, C> named, Adding<C> add, Dropping<C> drop) {
        return new Kind<>(
                name,
                named,
                constraint -> columns.disturb(table, constraint),
                columns::allow,
                add,
                NamedParts::altered,
                drop,
                Operation.RenameConstraint::new);
    }

    private static Operation altered(ObjectName table, Constraint before, Constraint after) {
        boolean unchecked = Shapes.enforcement(before) == Enforcement.NOT_VALID
                && Shapes.enforcement(after) == Enforcement.VALID
                && Shapes.essence(before).equals(Shapes.essence(after));
        return unchecked && before.name().equals(after.name())
                ? new Operation.ValidateConstraint(table, before.name().text())
                : new Operation.AlterConstraint(table, before, after);
    }

    private <T> void compare(List<T> before, List<T> after, Kind<T> kind) {
        Pairs<T> pairs = Pairs.ofParts(kind.name, kind.named, before, after);
        for (T gone : pairs.onlyCurrent()) {
            drop(gone, kind);
        }
        for (Pairs.Pair<T> pair : pairs.both()) {
            boolean same = kind.structure(pair.current()).equals(kind.structure(pair.desired()));
            Name wanted = kind.name.apply(pair.desired());
            String kept = kind.text(pair.current());
            boolean disturbed = kind.disturbed.test(pair.current());
            T becomes = kind.named.apply(pair.desired(), wanted.chosen() ? wanted : Name.of(kept));
            if (!same && !disturbed && kind.allowed.test(pair.current(), becomes)) {
                found.accept(kind.alter.of(table, pair.current(), becomes));
            } else if (!same || disturbed) {
                drop(pair.current(), kind);
                add(becomes, kind);
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
            BiPredicate<T, T> allowed,
            Adding<T> add,
            Altering<T> alter,
            Dropping<T> drop,
            Renaming rename) {

        T structure(T part) {
            return named.apply(part, Name.unnamed());
        }

        String text(T part) {
            return name.apply(part).text();
        }
    }

    private interface Adding<T> {
        Operation of(ObjectName table, T part);
    }

    private interface Altering<T> {
        Operation of(ObjectName table, T before, T after);
    }

    private interface Dropping<T> {
        Operation of(ObjectName table, String name, T part);
    }

    private interface Renaming {
        Operation of(ObjectName table, String before, String after);
    }
}
