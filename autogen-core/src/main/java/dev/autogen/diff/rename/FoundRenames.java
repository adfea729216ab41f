package dev.autogen.diff.rename;

import java.util.List;

/**
 * What a search found.
 *
 * @param renames what is decided: said by a person or by the model, or following from that; tables first
 * @param candidates what is not, the likely ones first; of tables and their columns not both, since a column is searched for
 *     in a table that is known
 * @param contradictions what the model says of former names that cannot be, a message each
 */
public record FoundRenames(List<Rename> renames, List<Candidate> candidates, List<String> contradictions) {

    public FoundRenames {
        renames = List.copyOf(renames);
        candidates = List.copyOf(candidates);
        contradictions = List.copyOf(contradictions);
    }

    /** The likely candidates: questions that somebody has to answer. */
    public List<Candidate> open() {
        return candidates.stream().filter(Candidate::likely).toList();
    }
}
