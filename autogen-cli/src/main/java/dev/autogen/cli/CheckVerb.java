package dev.autogen.cli;

import dev.autogen.cli.report.AcceptReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CheckReport.Judge;
import dev.autogen.cli.report.CheckReport.Status;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.command.CheckRequest;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.error.ConfigurationException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen check}. */
@Command(
        name = "check",
        header = "Fail while the database is not what the entities say.",
        description = {
            "",
            "Compares the entities with the database and lists what a revision would do, one line an",
            "operation: '+' adds, '-' drops, '~' alters; what can lose data is marked (destructive).",
            "What looks like a rename is pending as a drop and an addition, and said to look so.",
            "Lines with '!' say what happens on a database that holds rows: what is lost, what can",
            "fail, what keeps others waiting.",
            "Writes and changes nothing, but for --accept.",
            "The keys include, exclude and keep-unmapped say what is not compared; --explain says why.",
            "With --accept all differences that there are become the baseline: a file to review and commit,",
            "of whose lines check and revision do not speak.",
            "With --offline no database is asked: the entities are compared with what the whole history",
            "makes of an empty one. Rules stand in for the server where expressions are spelled",
            "differently, and SQL that does not say what it does to the schema is named.",
        },
        exitCodeList = {
            " 0:there is no difference",
            ExitCodes.FAILED,
            ExitCodes.USAGE,
            " 3:there are differences",
        },
        footer = {
            "  autogen check                     what is pending?",
            "  autogen check --explain customer  what of that table is compared, and what is not?",
            "  autogen check --accept            begin with a database that differs, and hear of what is new",
            "  autogen check --json              the same as a document",
            "  autogen check --offline           where there is no database, as in many a build",
            "  AUTOGEN_URL=jdbc:postgresql://db/shop autogen check --quiet || echo 'a revision is missing'",
        })
final class CheckVerb extends Verb {

    @Mixin
    RenameOptions renames = new RenameOptions();

    @Option(names = "--offline", description = "Compare with the history of revisions; needs no database.")
    boolean offline;

    @Option(
            names = "--explain",
            paramLabel = "TABLE",
            description = "Say of a table and all its parts whether they are compared, and why not.")
    @Nullable
    String explain;

    @Option(
            names = "--accept",
            description =
                    "Write all differences into the baseline (key 'baseline'), and be silent on them from then on.")
    boolean accept;

    CheckVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        if (accept) {
            return accept(invocation);
        }
        CheckRequest request = CheckRequest.of(renames.answers()).explain(Optional.ofNullable(explain));
        CheckReport report = offline
                ? invocation.session().checkOffline(request)
                : invocation.session().check(request);
        Console console = invocation.console();
        for (OperationReport operation : report.operations()) {
            console.say(OperationLines.line(operation, console.colours()));
            OperationLines.hazards(operation, console.colours()).forEach(console::say);
        }
        console.say(summary(report, console.colours()));
        report.unfinished().forEach(line -> console.remark(Printable.line(line.describe())));
        if (report.offline() != null) {
            HistoryRemarks.print(report.offline(), console);
        }
        if (report.judge() == Judge.RULES && !report.rules().isEmpty()) {
            console.remark("The server could not be asked about everything; rules decided on:");
            report.rules()
                    .forEach(rule -> console.remark(Printable.line("  " + rule.expression() + ": " + rule.reason())));
        }
        UnsupportedLines.print(console, report.unsupported());
        report.remarks().forEach(remark -> console.remark(Printable.line("remark: " + remark)));
        baseline(report, console);
        RenameLines.hints(console, report.candidates());
        if (report.status() == Status.PENDING) {
            console.remark(advice(report));
        }
        ExplanationLines.print(console, report.explained());
        console.document(report, invocation.stopwatch().milliseconds());
        return report.status() == Status.CLEAN ? ExitCode.FINE : ExitCode.PENDING;
    }

    private ExitCode accept(Invocation invocation) {
        if (offline || explain != null || !renames.answers().equals(RenameAnswers.none())) {
            throw new ConfigurationException(
                    "--accept stands alone: not with --offline, --explain or what decides on renames");
        }
        AcceptReport report = invocation.session().accept(CheckRequest.of(RenameAnswers.none()));
        Console console = invocation.console();
        report.added().forEach(line -> console.say(Printable.line("  " + line)));
        console.say(OperationLines.count(report.added().size(), "difference", "differences") + " accepted, "
                + report.kept().size() + " before, in " + report.baseline());
        report.removed().forEach(line -> console.remark(Printable.line("no longer needed: " + line)));
        if (!report.added().isEmpty()) {
            console.remark("Review " + report.baseline() + " and commit it.");
        }
        console.document(report, invocation.stopwatch().milliseconds());
        return ExitCode.FINE;
    }

    private static void baseline(CheckReport report, Console console) {
        if (!report.accepted().isEmpty()) {
            console.remark(OperationLines.count(report.accepted().size(), "difference", "differences")
                    + " accepted by the baseline");
        }
        report.needless()
                .forEach(line -> console.remark(Printable.line("remark: the baseline accepts '" + line
                        + "', and there is no such difference: 'autogen check" + " --accept' removes the line")));
    }

    private static String advice(CheckReport report) {
        if (report.offline() != null) {
            return "'autogen revision --offline -m MESSAGE' writes them into a revision.";
        }
        return Set.copyOf(report.current()).equals(Set.copyOf(report.heads()))
                ? "'autogen revision -m MESSAGE' writes them into a revision."
                : "The database is at " + Moves.place(report.current()) + ", the newest revision is "
                        + Moves.place(report.heads()) + ": 'autogen upgrade' comes first.";
    }

    private static String summary(CheckReport report, Colours colours) {
        if (report.status() == Status.CLEAN) {
            return colours.green("clean: ")
                    + (report.offline() == null ? "the database" : "the history")
                    + " is what the entities say";
        }
        long destructive = report.operations().stream()
                .filter(OperationReport::destructive)
                .count();
        String pending = OperationLines.count(report.operations().size(), "difference", "differences") + " pending";
        return destructive == 0 ? pending : pending + ", " + destructive + " destructive";
    }
}
