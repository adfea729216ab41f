package dev.autogen.cli;

import dev.autogen.cli.report.CandidateReport;
import java.util.List;
import java.util.stream.Collectors;

/** Possible renames as text. */
final class RenameLines {

    private RenameLines() {}

    /** That nothing can be written before somebody decides, and how. */
    static void undecided(Console console, List<CandidateReport> candidates) {
        List<CandidateReport> likely =
                candidates.stream().filter(CandidateReport::likely).toList();
        console.complain("nothing was written: " + OperationLines.count(likely.size(), "object looks", "objects look")
                + " renamed, and a drop would lose what is in " + (likely.size() == 1 ? "it" : "them")
                + "; say what is the case");
        likely.forEach(each -> details(console, each));
        console.remark("All of them: --renames, or");
        console.remark("  "
                + likely.stream()
                        .map(CandidateReport::accept)
                        .map(Printable::line)
                        .collect(Collectors.joining(" ")));
        console.remark("None: --no-renames");
    }

    /** What a check shows of renames: the likely ones, and shorter the others. */
    static void hints(Console console, List<CandidateReport> candidates) {
        List<CandidateReport> likely =
                candidates.stream().filter(CandidateReport::likely).toList();
        if (!likely.isEmpty()) {
            console.remark("These look renamed; 'autogen revision' will want to know:");
            likely.forEach(each -> details(console, each));
        }
        possible(console, candidates);
    }

    /** What is dropped and added, and was not taken for a rename. */
    static void possible(Console console, List<CandidateReport> candidates) {
        List<CandidateReport> others =
                candidates.stream().filter(each -> !each.likely()).toList();
        if (!others.isEmpty()) {
            console.remark("Taken for a drop and an addition; if one is a rename, say so:");
            others.forEach(each -> console.remark("  " + Printable.line(each.accept())));
        }
    }

    private static void details(Console console, CandidateReport candidate) {
        console.remark("  " + Printable.line(candidate.describe()));
        candidate.evidence().forEach(phrase -> console.remark("      - " + Printable.line(phrase)));
        console.remark("      renamed: " + Printable.line(candidate.accept()));
        console.remark("      dropped: " + Printable.line(candidate.refuse()));
    }
}
