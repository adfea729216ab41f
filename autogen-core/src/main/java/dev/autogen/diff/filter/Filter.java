package dev.autogen.diff.filter;

import dev.autogen.schema.Item;
import java.util.Optional;

/** Says what is left out of a comparison, on both sides, as if it did not exist. */
public interface Filter {

    /** One that leaves nothing out. */
    Filter NONE = new Filter() {};

    /**
     * Why something is left out because of its name alone. Asked before the database is read: tables, sequences and types that
     * are left out are not read. What is in a schema or of a table that is left out is not asked about.
     *
     * @return for people, what says so; empty if it is compared
     */
    default Optional<String> leavesOut(Item item) {
        return Optional.empty();
    }

    /**
     * Why something is left out, asked when both sides are known, in their normal form, and before renames are looked for. What
     * does not exist by that name, or for constraints and indexes of that structure, is empty.
     *
     * @param current as it is in the database
     * @param desired as the model wants it
     * @return for people, what says so; empty if it is compared
     */
    default Optional<String> leavesOut(Item item, Optional<?> current, Optional<?> desired) {
        return Optional.empty();
    }
}
