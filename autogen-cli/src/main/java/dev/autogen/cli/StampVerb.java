package dev.autogen.cli;

import dev.autogen.cli.report.StampReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        header = "Write down that the database is at a revision, without running any.",
        description = {
            "",
            "For a database that has the tables of a revision already, made by other means. Only the",
            "version table changes; 'autogen check' says whether the database is what the entities want.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen stamp head           it has all of them",
            "  autogen stamp base           it has none of them",
        })
final class StampVerb extends Verb {

    @Parameters(
            index = "0",
            paramLabel = "TARGET",
            description = "Which revision: head, base, or an id or its beginning.")
    String target = "";

    StampVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        StampReport report = invocation.session().stamp(target);
        Console console = invocation.console();
        console.say(text(report));
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }

    private static String text(StampReport report) {
        String place = Moves.place(report.to());
        if (report.status() == StampReport.Status.UNCHANGED) {
            return "nothing to do: the database is marked as being at " + place + " already";
        }
        return report.from().equals(report.to())
                ? "the database is at " + place + " as before; its revisions count as applied as their files are now"
                : "the database is marked as being at " + place + " (it was at " + Moves.place(report.from()) + ")";
    }
}
