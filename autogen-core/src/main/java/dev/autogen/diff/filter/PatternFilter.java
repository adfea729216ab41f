package dev.autogen.diff.filter;

import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Patterns of what is compared and what is not.
 *
 * @param include where there are any for a kind, things of that kind that none matches are left out
 * @param included where they are written, for people
 * @param exclude what any of them matches is left out
 * @param excluded where they are written, for people
 */
public record PatternFilter(List<ItemPattern> include, String included, List<ItemPattern> exclude, String excluded)
        implements Filter {

    public PatternFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Without patterns. */
    public static PatternFilter none() {
        return new PatternFilter(List.of(), "", List.of(), "");
    }

    public boolean isEmpty() {
        return include.isEmpty() && exclude.isEmpty();
    }

    @Override
    public Optional<String> leavesOut(Item item) {
        Optional<String> pattern = exclude.stream()
                .filter(each -> each.matches(item))
                .findFirst()
                .map(each -> "'" + each.text() + "' of exclude (" + excluded + ")");
        if (pattern.isPresent()) {
            return pattern;
        }
        List<ItemPattern> narrowing = include.stream()
                .filter(each -> narrowed(each).contains(item.kind()))
                .toList();
        return narrowing.isEmpty() || narrowing.stream().anyMatch(each -> each.matches(item))
                ? Optional.empty()
                : Optional.of("no pattern of include (" + included + ") matches it");
    }

    /** Types go with the columns that use them, unless it is types alone that are spoken of. */
    private static Set<Kind> narrowed(ItemPattern pattern) {
        Set<Kind> kinds = EnumSet.copyOf(pattern.kinds());
        if (kinds.contains(Kind.TABLE)) {
            kinds.removeAll(Set.of(Kind.ENUM, Kind.COMPOSITE));
        }
        return kinds;
    }
}
