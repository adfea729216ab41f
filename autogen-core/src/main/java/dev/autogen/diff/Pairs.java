package dev.autogen.diff;

import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Two lists, matched.
 *
 * @param both what is on both sides, current first, in the order of the desired side
 * @param onlyCurrent what is to go
 * @param onlyDesired what is to come
 */
public record Pairs<T>(List<Pair<T>> both, List<T> onlyCurrent, List<T> onlyDesired) {

    /** One object as it is and as it shall be. */
    public record Pair<T>(T current, T desired) {}

    /**
     * Constraints or indexes of one kind and table, matched by ever less: name and structure, structure, name, and where nobody
     * chose the name, what they are on.
     *
     * @param named the same under another name
     */
    public static <T> Pairs<T> ofParts(
            Function<T, Name> name, BiFunction<T, Name, T> named, List<T> current, List<T> desired) {
        // by name: which of several equal ones is meant does not depend on the order in which they were read
        Comparator<T> byName = Comparator.comparing(part -> name.apply(part).text());
        Function<T, T> structure = part -> named.apply(part, Name.unnamed());
        return by(
                        (T part) -> named.apply(part, Name.of(name.apply(part).text())),
                        current.stream().sorted(byName).toList(),
                        desired.stream().sorted(byName).toList())
                .and(structure)
                .and(part -> Shapes.essence(structure.apply(part)))
                .and(part -> name.apply(part).text())
                .and(
                        part -> Shapes.columns(structure.apply(part)),
                        part -> name.apply(part).chosen() ? part : Shapes.columns(structure.apply(part)));
    }

    /** Matched by a key that is unique on either side. */
    public static <T> Pairs<T> by(Function<T, ?> key, List<T> current, List<T> desired) {
        return new Pairs<T>(List.of(), current, desired).and(key);
    }

    /** What is still unmatched, matched by another key; of several with the same key the first is taken. */
    Pairs<T> and(Function<T, ?> key) {
        return and(key, key);
    }

    /** The same with a key for either side. */
    Pairs<T> and(Function<T, ?> currentKey, Function<T, ?> desiredKey) {
        Map<Object, List<T>> left = new LinkedHashMap<>();
        onlyCurrent.forEach(each -> left.computeIfAbsent(currentKey.apply(each), k -> new ArrayList<>())
                .add(each));
        List<Pair<T>> matched = new ArrayList<>(both);
        List<T> missing = new ArrayList<>();
        for (T each : onlyDesired) {
            List<T> candidates = left.getOrDefault(desiredKey.apply(each), List.of());
            if (candidates.isEmpty()) {
                missing.add(each);
            } else {
                matched.add(new Pair<>(candidates.remove(0), each));
            }
        }
        return new Pairs<>(matched, left.values().stream().flatMap(List::stream).toList(), missing);
    }
}
