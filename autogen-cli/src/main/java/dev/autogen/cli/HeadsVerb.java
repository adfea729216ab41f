package dev.autogen.cli;

import dev.autogen.cli.report.GraphReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen heads}. */
@Command(
        name = "heads",
        header = "List the newest revision of every branch.",
        description = {
            "",
            "More than one means that the history has branched: 'autogen merge' joins the branches.",
            "With --verbose each with what it follows and its file. Needs no database.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen heads", "  autogen heads -v"})
final class HeadsVerb extends Verb {

    @Option(
            names = "--resolve-dependencies",
            description = "Leave out heads that a revision of another branch depends on.")
    boolean resolved;

    HeadsVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        GraphReport report = invocation.session().heads(resolved);
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
