package dev.autogen.cli;

import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.CurrentReport.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen current}. */
@Command(
        name = "current",
        header = "Show which revision the database is at.",
        description = {
            "",
            "Prints nothing but a remark where no revision was applied. What another branch needs, and so is",
            "applied too, is marked as implied. With --verbose each with what it follows and its file. Changes",
            "nothing."
        },
        exitCodeList = {
            ExitCodes.FINE,
            ExitCodes.FAILED,
            ExitCodes.USAGE,
            " 3:with --check-heads, the database is not at the newest revision",
        },
        footer = {
            "  autogen current",
            "  autogen current -v",
            "  autogen current --check-heads --quiet    is everything applied?",
            "  autogen current --targets tenants.txt    of every database or schema that the file lists",
        })
final class CurrentVerb extends Verb {

    @Option(
            names = {"-c", "--check-heads"},
            description = "Exit with 3 unless the database is at the newest revision.")
    boolean checkHeads;

    @ArgGroup(exclusive = false)
    @Nullable
    PlacesOptions places;

    CurrentVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        if (places != null) {
            return ManyTargets.current(places, invocation, checkHeads);
        }
        CurrentReport report = invocation.session().current();
        Console console = invocation.console();
        for (CurrentReport.Place place : report.revisions()) {
            console.answer(RevisionLines.line(place, console.colours()));
            if (invocation.options().verbose && place.details() != null) {
                RevisionLines.details(place.details()).forEach(console::answer);
            }
        }
        if (report.revisions().isEmpty()) {
            console.remark("No revision is applied.");
        }
        report.unfinished().forEach(line -> console.remark(Printable.line(line.describe())));
        boolean behind = report.status() == Status.BEHIND;
        if (behind && checkHeads) {
            console.remark("The newest revision is " + Moves.place(report.heads()) + ": run 'autogen upgrade'.");
        }
        console.document(report, invocation.stopwatch());
        return behind && checkHeads ? ExitCode.PENDING : ExitCode.FINE;
    }
}
