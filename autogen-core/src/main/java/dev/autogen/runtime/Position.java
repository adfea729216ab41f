package dev.autogen.runtime;

import dev.autogen.script.Scripts;
import java.util.List;
import java.util.Set;

/**
 * Where a database stands in the history.
 *
 * @param current ids of the revisions that it is at; none before the first
 * @param heads ids of the newest revisions
 */
public record Position(List<String> current, List<String> heads) {

    public Position {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
    }

    /**
     * The position of a database whose history agrees with the files.
     *
     * @throws dev.autogen.error.RevisionException if it has a revision that no file has, or one whose file was edited after
     *     it was applied
     */
    public static Position verified(Session session, VersionTables tables, Scripts scripts) {
        Recorded recorded = new Ledger(session, tables).read();
        Verification.verify(scripts, recorded);
        return new Position(recorded.heads(), scripts.graph().effectiveHeads());
    }

    /** Whether every revision is applied. */
    public boolean atHead() {
        return Set.copyOf(current).equals(Set.copyOf(heads));
    }
}
