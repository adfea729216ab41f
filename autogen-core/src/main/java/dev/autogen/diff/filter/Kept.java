package dev.autogen.diff.filter;

import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The current side without what only the database has and keeps: what a policy keeps, and what something stands on that is not
 * compared and so stays.
 *
 * @param current what there is, but for that
 * @param kept what is kept, each with the reason
 * @param remarks what somebody should know of it, a line each
 */
public record Kept(Database current, Map<Item, String> kept, List<String> remarks) {

    public Kept {
        kept = new LinkedHashMap<>(kept);
        remarks = List.copyOf(remarks);
    }

    /**
     * Applies the policy, after renames and moves are known: whatever is renamed or moved has its counterpart.
     *
     * @param current what there is
     * @param desired what there shall be, under the present names, its expressions spelled as the current ones
     * @param needs what the things that are not compared stand on
     * @param policy what is kept
     */
    public static Kept of(
            Database current, Database desired, Collection<Need> needs, Set<Keep> policy, String defaultSchema) {
        return policy.isEmpty() && needs.isEmpty()
                ? new Kept(current, Map.of(), List.of())
                : new Keeping(current, desired, needs, policy, defaultSchema).keep();
    }
}
