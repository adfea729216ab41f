package dev.autogen.runtime;

import java.util.List;
import java.util.Map;

/**
 * What a database says of itself.
 *
 * @param heads ids of the revisions that it is at, sorted; none before the first
 * @param last what last happened to each revision, by id
 * @param journal what is done of revisions that are not finished, in order
 */
public record Recorded(List<String> heads, Map<String, HistoryRow> last, List<JournalRow> journal) {

    public Recorded {
        heads = List.copyOf(heads);
        last = Map.copyOf(last);
        journal = List.copyOf(journal);
    }
}
