package dev.autogen.cli;

import dev.autogen.cli.report.HistoryReport;
import picocli.CommandLine.Command;

/** {@code autogen history}. */
@Command(
        name = "history",
        header = "List the revisions, the newest first.",
        description = {
            "",
            "Says which one the database is at, where a database is configured. With --verbose each with what",
            "it follows, when it was applied, and its file. Changes nothing."
        },
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
        report.revisions().forEach(revision -> {
            console.answer(RevisionLines.line(revision, console.colours()));
            if (invocation.options().verbose) {
                RevisionLines.details(revision).forEach(console::answer);
            }
        });
        if (report.revisions().isEmpty()) {
            console.remark("There are no revisions yet: 'autogen revision -m MESSAGE' writes the first.");
        }
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
