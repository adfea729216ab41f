package dev.autogen.cli.report;

import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.Rename;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be a rename, and is not decided.
 *
 * @param kind table, sequence, enum or column
 * @param schema its schema; null for the default schema
 * @param table the table of a column; else null
 * @param before its name in the database
 * @param after its name in the model
 * @param likely whether {@code revision} needs a decision
 * @param evidence what speaks for it, the strongest first
 * @param accept the option that makes it a rename
 * @param refuse the option that makes it a drop and an addition
 * @param describe it as one line
 */
public record CandidateReport(
        Rename.Kind kind,
        @Nullable String schema,
        @Nullable String table,
        String before,
        String after,
        boolean likely,
        List<String> evidence,
        String accept,
        String refuse,
        String describe) {

    public CandidateReport {
        evidence = List.copyOf(evidence);
    }

    static CandidateReport of(Candidate candidate) {
        Rename rename = candidate.rename();
        return new CandidateReport(
                rename.kind(),
                rename.owner().schema(),
                rename.kind() == Rename.Kind.COLUMN ? rename.owner().name() : null,
                rename.before(),
                rename.after(),
                candidate.likely(),
                candidate.evidence(),
                rename.kind().flag() + " " + word(rename.answer()),
                "--no-rename " + word(rename.path()),
                rename.describe());
    }

    public static List<CandidateReport> of(List<Candidate> candidates) {
        return candidates.stream().map(CandidateReport::of).toList();
    }

    /** As a POSIX shell reads one word. */
    private static String word(String text) {
        return text.matches("[\\p{L}\\p{N}_.=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
