package dev.autogen.command;

import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.FoundRenames;
import dev.autogen.diff.rename.NameRules;
import dev.autogen.diff.rename.RenameAnswer;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.diff.rename.RenameSearch;
import dev.autogen.schema.Database;
import dev.autogen.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How it is decided what is renamed.
 *
 * @param answers what is decided beforehand
 * @param question asked about what is likely and not decided
 */
public record RenameChoices(RenameAnswers answers, RenameQuestion question) {

    /** Nothing is decided, and nobody is asked. */
    public static RenameChoices none() {
        return new RenameChoices(RenameAnswers.none(), RenameQuestion.NOBODY);
    }

    /**
     * What is renamed, and what is open; among that also what would be open if the rest were renamed, such as the columns of
     * a table.
     */
    FoundRenames find(Database current, Database desired, List<Origin> origins, NameRules rules) {
        RenameAnswers known = answers;
        FoundRenames found = RenameSearch.find(current, desired, origins, known, rules);
        while (!found.open().isEmpty()) {
            Candidate next = found.open().get(0);
            Optional<Boolean> said = question.isRename(next);
            if (said.isEmpty()) {
                break;
            }
            known = known.with(RenameAnswer.on(next.rename(), said.get()));
            found = RenameSearch.find(current, desired, origins, known, rules);
        }
        List<Candidate> all = new ArrayList<>(found.candidates());
        FoundRenames further = found;
        while (!further.open().isEmpty()) {
            for (Candidate candidate : further.open()) {
                known = known.with(RenameAnswer.on(candidate.rename(), true));
            }
            further = RenameSearch.find(current, desired, origins, known, rules);
            further.candidates().stream()
                    .filter(candidate ->
                            all.stream().noneMatch(each -> each.rename().equals(candidate.rename())))
                    .forEach(all::add);
        }
        return new FoundRenames(found.renames(), all, found.contradictions());
    }
}
