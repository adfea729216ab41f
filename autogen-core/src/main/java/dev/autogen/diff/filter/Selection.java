package dev.autogen.diff.filter;

import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.Origin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Both sides without what filters leave out, and without what cannot be compared without that: keys, checks and indexes on a
 * column that is left out, foreign keys to a table that is, types that only such columns have.
 *
 * @param current what there is
 * @param desired what there shall be
 * @param leftOut what is not compared, each with the reason
 * @param needs what that stands on in the database
 */
public record Selection(Database current, Database desired, Map<Item, String> leftOut, List<Need> needs) {

    public Selection {
        leftOut = new LinkedHashMap<>(leftOut);
        needs = List.copyOf(needs);
    }

    /**
     * Applies filters.
     *
     * @param current what there is, normalised; what filters leave out by name may be missing from it
     * @param desired what there shall be, normalised
     * @param missing what is missing from the current side, for its name
     * @param needs what those things stand on
     * @throws dev.autogen.error.ConfigurationException if a filter fails, or what is compared needs a type that is left out
     *     and does not exist
     */
    public static Selection of(
            Database current,
            Database desired,
            Filters filter,
            String defaultSchema,
            Set<Item> missing,
            Collection<Need> needs) {
        return filter.isEmpty()
                ? new Selection(current, desired, Map.of(), List.of())
                : new Selecting(current, desired, filter, defaultSchema, missing).select(needs);
    }

    /** Where the tables and columns come from that are compared, of those that are. */
    public List<Origin> compared(List<Origin> origins, String defaultSchema) {
        return origins.stream()
                .filter(origin -> !leftOut.containsKey(Selecting.item(origin, defaultSchema)))
                .filter(origin -> !leftOut.containsKey(Item.of(Item.Kind.TABLE, origin.table(), defaultSchema)))
                .toList();
    }
}
