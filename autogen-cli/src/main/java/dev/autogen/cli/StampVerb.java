package dev.autogen.cli;

import dev.autogen.cli.report.StampReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        header = "Write down that the database is at a revision, without running any.",
        description = {
            "",
            "For a database that has the tables of a revision already, made by other means. Only the",
            "version table changes; 'autogen check' says whether the database is what the entities want.",
            "Branches that no target is on stay as they are.",
            "With --sql a script is printed instead; the database is then at the targets alone, as with --purge.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen stamp head           it has all of them",
            "  autogen stamp base           it has none of them",
            "  autogen stamp 7c1f 4be2      it has two branches up to there",
            "  autogen stamp --purge head   forget all that it said before",
        })
final class StampVerb extends Verb {

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "TARGET",
            description = "Which revisions: head, heads, base, ids or their beginnings, LABEL@head.")
    List<String> targets = new ArrayList<>();

    @Option(names = "--purge", description = "Forget all that the version table says, revisions of other branches too.")
    boolean purge;

    @ArgGroup(exclusive = false)
    @Nullable
    ScriptOptions script;

    StampVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        if (script != null) {
            script.print(invocation.session().stampScript(targets), invocation, invocation.charset());
            return ExitCode.FINE;
        }
        StampReport report = invocation.session().stamp(targets, purge);
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
