package dev.autogen.cli;

import dev.autogen.cli.report.HistoryReport;
import picocli.CommandLine.Command;

/** {@code autogen history}. */
@Command(
        name = "history",
        header = "List the revisions, the newest first.",
        description = {"", "With --verbose each with what it follows and its file. Changes nothing."},
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen history", "  autogen history -v"})
final class HistoryVerb extends Verb {

    HistoryVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        HistoryReport report = invocation.session().history();
        Console console = invocation.console();
        report.revisions().forEach(revision -> RevisionLines.print(console, revision, invocation.options().verbose));
        if (report.revisions().isEmpty()) {
            console.remark("There are no revisions yet: 'autogen revision -m MESSAGE' writes the first.");
        }
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
