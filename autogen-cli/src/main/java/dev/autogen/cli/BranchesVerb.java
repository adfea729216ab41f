package dev.autogen.cli;

import dev.autogen.cli.report.BranchesReport;
import picocli.CommandLine.Command;

/** {@code autogen branches}. */
@Command(
        name = "branches",
        header = "List the revisions that several others follow.",
        description = {
            "",
            "Under each of them, the revisions that its branches begin with. With --verbose each with its file.",
            "Needs no database."
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen branches", "  autogen branches -v"})
final class BranchesVerb extends Verb {

    BranchesVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        BranchesReport report = invocation.session().branches();
        Console console = invocation.console();
        for (BranchesReport.BranchPoint point : report.branchPoints()) {
            console.answer(RevisionLines.line(point.revision(), console.colours()));
            if (invocation.options().verbose) {
                RevisionLines.details(point.revision()).forEach(console::answer);
            }
            point.branches().forEach(branch -> console.answer("  -> " + RevisionLines.line(branch, console.colours())));
        }
        if (report.branchPoints().isEmpty()) {
            console.remark("The history does not branch.");
        }
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
