package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.util.List;
import java.util.function.Supplier;

/**
 * What leads from where a database stands to where it shall be.
 *
 * @param steps the revisions to run, in order
 * @param before what all those did that are applied already, in order; found when it is asked for
 */
public record Plan(List<Step> steps, Supplier<List<Operation>> before) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /** What leads from an empty database to where it shall be. */
    public static Plan fromNothing(List<Step> steps) {
        return new Plan(steps, List::of);
    }
}
