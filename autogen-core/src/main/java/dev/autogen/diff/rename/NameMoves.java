package dev.autogen.diff.rename;

import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Renames in an order in which no name is taken twice. Where names change places, one of them waits under a name of its own.
 */
final class NameMoves {

    /**
     * One change of a name.
     *
     * @param space in which the name must be free
     * @param before the name
     * @param after the name to be
     * @param following whether it merely follows another rename, and does not happen where the name is taken
     * @param operation what does it, from one name to another
     */
    record Move(
            Object space,
            String before,
            String after,
            boolean following,
            BiFunction<String, String, Operation> operation) {}

    private final Map<Object, Set<String>> taken;
    private final List<Operation> operations = new ArrayList<>();

    private NameMoves(Map<Object, Set<String>> taken) {
        this.taken = taken;
    }

    /**
     * The operations.
     *
     * @param moves wanted, in their order where nothing speaks against it
     * @param taken names that are in use, by their space
     */
    static List<Operation> order(List<Move> moves, Map<Object, Set<String>> taken) {
        Map<Object, Set<String>> copy = new HashMap<>();
        taken.forEach((space, names) -> copy.put(space, new HashSet<>(names)));
        NameMoves order = new NameMoves(copy);
        order.make(new ArrayList<>(moves));
        return order.operations;
    }

    private void make(List<Move> left) {
        left.removeIf(move -> move.following()
                && names(move).contains(move.after())
                && left.stream().noneMatch(other -> frees(other, move)));
        while (!left.isEmpty()) {
            boolean moved = false;
            for (Move move : List.copyOf(left)) {
                if (left.stream().noneMatch(other -> frees(other, move))) {
                    left.remove(move);
                    perform(move);
                    moved = true;
                }
            }
            if (!moved) {
                Move first = left.get(0);
                String aside = aside(first);
                perform(new Move(first.space(), first.before(), aside, false, first.operation()));
                left.set(0, new Move(first.space(), aside, first.after(), first.following(), first.operation()));
            }
        }
    }

    private void perform(Move move) {
        operations.add(move.operation().apply(move.before(), move.after()));
        names(move).remove(move.before());
        names(move).add(move.after());
    }

    private Set<String> names(Move move) {
        return taken.computeIfAbsent(move.space(), space -> new HashSet<>());
    }

    private static boolean frees(Move other, Move move) {
        return other.space().equals(move.space()) && other.before().equals(move.after());
    }

    private String aside(Move move) {
        for (int number = 1; ; number++) {
            String name = "aside_" + number;
            if (!names(move).contains(name)) {
                return name;
            }
        }
    }
}
