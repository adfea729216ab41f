package dev.autogen.cli;

import dev.autogen.cli.report.HistoryReport;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
        footer = {
            "  autogen history",
            "  autogen history -v",
            "  autogen history -r 7c1f:head    from one to another, both included",
            "  autogen history -r -2:current   the newest that are applied",
            "  autogen history --graph         with lines from each to what it follows",
        })
final class HistoryVerb extends Verb {

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            defaultValue = ":",
            description = "Which: FROM:TO, FROM:, :TO, or one revision; also :+N and -N: from the other end.")
    String range = ":";

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Insist on a database: fail where none is configured to say what is current.")
    boolean indicateCurrent;

    @Option(names = "--graph", description = "Draw lines from each revision to what it follows.")
    boolean graph;

    HistoryVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        boolean database =
                indicateCurrent || invocation.configuration().database().url() != null;
        HistoryReport report = database
                ? invocation.session().history(range)
                : invocation.session().files(range);
        Console console = invocation.console();
        GraphDrawing drawing = new GraphDrawing(report.revisions());
        report.revisions().forEach(revision -> {
            List<String> lines = new ArrayList<>();
            lines.add(RevisionLines.line(revision, console.colours()));
            if (invocation.options().verbose) {
                lines.addAll(RevisionLines.details(revision));
            }
            (graph ? drawing.draw(revision, lines) : lines).forEach(console::answer);
        });
        if (report.revisions().isEmpty()) {
            console.remark("There are no revisions yet: 'autogen revision -m MESSAGE' writes the first.");
        }
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
