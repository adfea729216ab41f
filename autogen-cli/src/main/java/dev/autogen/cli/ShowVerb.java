package dev.autogen.cli;

import dev.autogen.cli.report.GraphReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen show}. */
@Command(
        name = "show",
        header = "Show a revision and its place in the history.",
        description = {
            "",
            "What it follows, what follows it, what it depends on, its branches and its file. Needs a database",
            "only for current, +N and -N."
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen show head",
            "  autogen show 7c1f            the revision whose id begins so",
            "  autogen show billing@head    the newest of the branch of that label",
        })
final class ShowVerb extends Verb {

    @Parameters(
            index = "0",
            paramLabel = "REVISION",
            description = "Which: head, heads, current, an id or its beginning, or a branch label.")
    String place = "";

    ShowVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        GraphReport report = invocation.session().show(place);
        Console console = invocation.console();
        report.revisions().forEach(revision -> {
            console.answer(RevisionLines.line(revision, console.colours()));
            RevisionLines.details(revision).forEach(console::answer);
        });
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
