package dev.autogen.runtime;

import dev.autogen.error.RevisionException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a revision goes on that a run before did not finish. */
final class Resumption {

    private final int firstOpen;
    private final boolean begun;
    private final @Nullable String position;

    private Resumption(int firstOpen, boolean begun, @Nullable String position) {
        this.firstOpen = firstOpen;
        this.begun = begun;
        this.position = position;
    }

    /**
     * Finds the place.
     *
     * @throws RevisionException if what was run is no longer what the revision says
     */
    static Resumption of(PreparedStep prepared, List<JournalRow> journal) {
        Set<Integer> changed = new TreeSet<>();
        int done = 0;
        boolean begun = false;
        String position = null;
        for (JournalRow row : journal) {
            boolean there = row.segment() < prepared.segments().size() - 1;
            if (!there
                    || !PreparedSegment.of(prepared, row.segment()).checksum().equals(row.checksum())) {
                changed.add(row.segment() + 1);
            }
            done += row.done() ? 1 : 0;
            begun |= !row.done();
            position = row.done() ? position : row.position();
        }
        if (!changed.isEmpty()) {
            throw edited(prepared.step(), journal, changed);
        }
        return new Resumption(done, begun, position);
    }

    private static RevisionException edited(Step step, List<JournalRow> journal, Set<Integer> changed) {
        String id = step.script().id();
        String ran = journal.stream()
                .filter(row -> changed.contains(row.segment() + 1))
                .map(row -> "\n  part " + (row.segment() + 1) + ", " + (row.done() ? "done" : "begun") + ": "
                        + row.statement())
                .reduce("", String::concat);
        return new RevisionException("revision " + id + " (" + step.script().location() + ") is half "
                + (step.direction() == Direction.UPGRADE ? "applied" : "undone")
                + ", and what was run of it is no longer what the file says. It ran:" + ran
                + "\nput these statements back (what comes after them may change); or bring the database by hand to where the"
                + " revision begins or ends, and say so with 'autogen stamp'");
    }

    /** Number of the first segment that is not done. */
    int firstOpen() {
        return firstOpen;
    }

    /** How far a segment in batches is; null where it was not begun. */
    @Nullable
    String position(int segment) {
        return segment == firstOpen ? position : null;
    }

    /** Whether a segment was begun, and it is not known how it ended. */
    boolean wasBegun(int segment) {
        return begun && segment == firstOpen;
    }
}
