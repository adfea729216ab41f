package dev.autogen.runtime;

import dev.autogen.script.Scripts;
import java.util.List;
import java.util.Set;

/**
 * Where a database stands in the history.
 *
 * @param current ids of the revisions that it is at; none before the first
 * @param heads ids of the newest revisions
 * @param unfinished revisions that are applied or undone in part
 */
public record Position(List<String> current, List<String> heads, List<HalfDone> unfinished) {

    public Position {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * The position of a database whose history agrees with the files.
     *
     * @throws dev.autogen.error.RevisionException if it has a revision that no file has, or one whose file was edited after
     *     it was applied
     */
    public static Position verified(Session session, VersionTables tables, Scripts scripts) {
        Recorded recorded = Ledger.of(session, tables).read();
        Verification.verify(scripts, recorded);
        return of(recorded, scripts);
    }

    /** The position that a database tells of. */
    public static Position of(Recorded recorded, Scripts scripts) {
        return new Position(recorded.heads(), scripts.graph().effectiveHeads(), HalfDone.of(recorded.journal()));
    }

    /** Whether every revision is applied, and wholly. */
    public boolean atHead() {
        return unfinished.isEmpty() && Set.copyOf(current).equals(Set.copyOf(heads));
    }
}
