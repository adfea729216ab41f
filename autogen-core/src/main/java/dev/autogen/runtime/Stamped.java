package dev.autogen.runtime;

import java.util.List;

/**
 * What a stamp changed.
 *
 * @param from where the database said to be
 * @param to where it says to be now
 * @param accepted ids of the revisions whose files count as applied as they are now
 */
public record Stamped(List<String> from, List<String> to, List<String> accepted) {

    public Stamped {
        from = List.copyOf(from);
        to = List.copyOf(to);
        accepted = List.copyOf(accepted);
    }
}
