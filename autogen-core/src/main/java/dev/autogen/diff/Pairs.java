package dev.autogen.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two lists, matched.
 *
 * @param both what is on both sides, current first, in the order of the desired side
 * @param onlyCurrent what is to go
 * @param onlyDesired what is to come
 */
record Pairs<T>(List<Pair<T>> both, List<T> onlyCurrent, List<T> onlyDesired) {

    /** One object as it is and as it shall be. */
    record Pair<T>(T current, T desired) {}

    /** Matched by a key that is unique on either side. */
    static <T> Pairs<T> by(Function<T, ?> key, List<T> current, List<T> desired) {
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
