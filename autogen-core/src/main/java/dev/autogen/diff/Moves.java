package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is wanted in another schema than it is in: of the same name, made in the same way, gone from the one schema, new in the
 * other, and the only such thing on either side.
 *
 * @param operations the moves
 * @param moved the current schema after them
 */
public record Moves(List<Operation> operations, Database moved) {

    public Moves {
        operations = List.copyOf(operations);
    }

    /** What moves from where it is in the current schema to where it is in the desired one. */
    public static Moves between(Database current, Database desired) {
        Moves moves = new Moves(List.of(), current);
        moves = moves.and(
                current.enums(),
                desired.enums(),
                EnumType::name,
                (before, after) -> before.values().equals(after.values()),
                Operation.MoveEnum::new);
        moves = moves.and(
                current.sequences(),
                desired.sequences(),
                Sequence::name,
                (before, after) -> before.type().equals(after.type()),
                Operation.MoveSequence::new);
        return moves.and(
                moves.moved.tables(), desired.tables(), Table::name, Moves::haveSameColumns, Operation.MoveTable::new);
    }

    /** A schema of things where they shall be, with those that move where they are. */
    public Database undone(Database database) {
        Database undone = database;
        for (int i = operations.size() - 1; i >= 0; i--) {
            undone = operations.get(i).reverse().apply(undone);
        }
        return undone;
    }

    /** A schema of things where they are, with those that move where they shall be. */
    public Database done(Database database) {
        Database done = database;
        for (Operation operation : operations) {
            done = operation.apply(done);
        }
        return done;
    }

    private static boolean haveSameColumns(Table before, Table after) {
        return types(before).equals(types(after));
    }

    private static Set<NamedType> types(Table table) {
        return table.columns().stream().map(NamedType::of).collect(Collectors.toSet());
    }

    private record NamedType(String name, SqlType type) {
        static NamedType of(Column column) {
            return new NamedType(column.name(), column.type());
        }
    }

    private <T> Moves and(
            List<T> current,
            List<T> desired,
            Function<T, ObjectName> name,
            BiPredicate<T, T> same,
            BiFunction<ObjectName, ObjectName, Operation> move) {
        Pairs<T> pairs = Pairs.by(name, current, desired);
        List<Operation> all = new ArrayList<>(operations);
        Database database = moved;
        for (T gone : pairs.onlyCurrent()) {
            String text = name.apply(gone).name();
            Optional<T> target = only(pairs.onlyDesired(), name, text).filter(wanted -> same.test(gone, wanted));
            if (target.isPresent() && only(pairs.onlyCurrent(), name, text).isPresent()) {
                Operation operation = move.apply(name.apply(gone), name.apply(target.get()));
                all.add(operation);
                database = operation.apply(database);
            }
        }
        return new Moves(all, database);
    }

    private static <T> Optional<T> only(List<T> parts, Function<T, ObjectName> name, String text) {
        List<T> found = parts.stream()
                .filter(part -> name.apply(part).name().equals(text))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
