package dev.autogen.diff.filter;

import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern for names: {@code audit_*}, {@code table:tmp_?}, {@code column:*.legacy_*}, {@code index:/idx_.*_old/}.
 *
 * @param text as it was written
 * @param kinds what it is for
 * @param steps what the names must match, the thing's own last; fewer than it has names where the rest does not matter
 */
public record ItemPattern(String text, Set<Kind> kinds, List<Pattern> steps) {

    public ItemPattern {
        kinds = Set.copyOf(kinds);
        steps = List.copyOf(steps);
    }

    /**
     * Patterns with commas between.
     *
     * @throws IllegalArgumentException which says what is wrong with which
     */
    public static List<ItemPattern> list(String text) {
        return new PatternText(text).list();
    }

    /** Whether it is for such a thing, and the names match. */
    public boolean matches(Item item) {
        return kinds.contains(item.kind()) && matches(path(item));
    }

    private boolean matches(List<String> path) {
        int ignored = path.size() - steps.size();
        for (int i = 0; i < steps.size(); i++) {
            if (ignored < 0 || !steps.get(i).matcher(path.get(ignored + i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> path(Item item) {
        List<String> path = new ArrayList<>();
        if (item.kind() != Kind.SCHEMA) {
            path.add(item.schema());
        }
        if (item.table() != null) {
            path.add(item.table());
        }
        path.add(item.name());
        return path;
    }
}
