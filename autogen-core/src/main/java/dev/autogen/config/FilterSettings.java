package dev.autogen.config;

import dev.autogen.diff.filter.Baseline;
import dev.autogen.diff.filter.Filter;
import dev.autogen.diff.filter.Keep;
import dev.autogen.diff.filter.PatternFilter;
import java.util.List;
import java.util.Set;

/**
 * What the project says of what is compared.
 *
 * @param patterns what is compared and what is not
 * @param keep what is not dropped where only the database has it
 * @param baseline the differences that are accepted
 */
public record FilterSettings(PatternFilter patterns, Set<Keep> keep, Baseline baseline) {

    private static final FilterSettings NONE = new FilterSettings(PatternFilter.none(), Set.of(), Baseline.none());

    public FilterSettings {
        keep = Set.copyOf(keep);
    }

    /** All is compared. */
    public static FilterSettings none() {
        return NONE;
    }

    /** The patterns as a filter, if there are any. */
    public List<Filter> filters() {
        return patterns.isEmpty() ? List.of() : List.of(patterns);
    }
}
