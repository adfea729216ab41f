package dev.autogen.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A revision that is applied, or undone, in part.
 *
 * @param revision its id
 * @param direction {@link Direction#text} of what is not finished
 * @param done how many of its parts are done
 * @param parts how many it has
 * @param begun the statement that was begun and of which nobody wrote down how it ended
 */
public record HalfDone(String revision, String direction, int done, int parts, Optional<String> begun) {

    /** Those that a journal tells of. */
    static List<HalfDone> of(List<JournalRow> journal) {
        Map<String, HalfDone> found = new LinkedHashMap<>();
        for (JournalRow row : journal) {
            HalfDone before = found.getOrDefault(
                    row.revision(), new HalfDone(row.revision(), row.direction(), 0, row.segments(), Optional.empty()));
            found.put(
                    row.revision(),
                    new HalfDone(
                            row.revision(),
                            row.direction(),
                            before.done() + (row.done() ? 1 : 0),
                            row.segments(),
                            row.done() || row.position() != null ? before.begun() : Optional.of(row.statement())));
        }
        return List.copyOf(found.values());
    }

    /** What it is and what to do, as a sentence. */
    public String describe() {
        String verb = direction.equals(Direction.UPGRADE.text()) ? "applied" : "undone";
        return "revision " + revision + " is half " + verb + " (" + done + " of " + parts
                + " parts are done): 'autogen " + direction + "' goes on with it";
    }
}
