package dev.autogen.runtime;

import java.util.List;

/**
 * What a run did.
 *
 * @param heads where the database stands now
 * @param revisions what was run, in order; not what someone else ran meanwhile
 */
public record Outcome(List<String> heads, List<Ran> revisions) {

    public Outcome {
        heads = List.copyOf(heads);
        revisions = List.copyOf(revisions);
    }
}
