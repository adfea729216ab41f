package dev.autogen.cli;

import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.command.FillAnswer;
import dev.autogen.command.FillChoices;
import dev.autogen.command.RenameChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        customSynopsis = "autogen revision -m MESSAGE [OPTIONS]",
        header = "Write a revision that leads from the database to the entities.",
        description = {
            "",
            "Compares the entities with the database, which must be at the newest revision, and writes a",
            "Java file with the operations that lead there and back. Read it, edit it, commit it;",
            "'autogen upgrade' applies it. Where there is no difference, no file is written.",
            "What looks like a rename is asked on a terminal; elsewhere nothing is written until an",
            "option, or @RenamedFrom on the entity or attribute, says whether it is one.",
            "Where rows that exist need a value, for a column that is or becomes not null, a terminal is",
            "asked for it, as an SQL expression; without one, and without --fill, the file has the",
            "question, and the upgrade of a table with rows stops there until it is answered.",
            "With --offline no database is asked: the entities are compared with what the whole history",
            "makes of an empty one. SQL that does not say what it does to the schema is named.",
            "With --empty nothing is compared, and what the revision does is written by hand.",
        },
        exitCodeList = {
            " 0:a revision was written, or there is nothing to do",
            ExitCodes.FAILED,
            ExitCodes.USAGE,
            " 3:nothing was written: it must be said first what is renamed",
        },
        footer = {
            "  autogen revision -m \"add customer tier\"",
            "  autogen revision -m \"add customer tier\" --print    look at it first",
            "  autogen revision -m \"full name\" --rename customer.name=full_name",
            "  autogen revision -m \"add customer tier\" --fill \"customer.tier='BASIC'\"",
            "  autogen revision -m \"add customer tier\" --offline  without a database",
            "  autogen revision -m \"load rates\" --empty            written by hand",
            "  autogen revision -m \"bill\" --head 7c1f --splice --branch-label billing",
        })
final class RevisionVerb extends Verb {

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "MESSAGE",
            description = "What the revision is for, in a few words; its file is named after them.")
    String message = "";

    @Option(names = "--empty", description = "Write a revision that does nothing yet; needs no database.")
    boolean empty;

    @Option(names = "--offline", description = "Compare with the history of revisions; needs no database.")
    boolean offline;

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            defaultValue = "head",
            description = "What it follows: an id or its beginning, LABEL@head, or base. Default: ${DEFAULT-VALUE}.")
    String head = "head";

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    RenameOptions renames = new RenameOptions();

    @Option(
            names = "--fill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "What rows that exist get in a column that becomes not null, an SQL expression.")
    List<String> fills = new ArrayList<>();

    @Option(
            names = {"--print", "--dry-run"},
            description = "Print the source and write no file.")
    boolean print;

    RevisionVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        RevisionRequest request = place.request(message, head);
        Session session = invocation.session();
        RevisionReport report = report(session, request, invocation);
        print(invocation, report);
        return report.status() == RevisionReport.Status.UNDECIDED ? ExitCode.PENDING : ExitCode.FINE;
    }

    private RevisionReport report(Session session, RevisionRequest request, Invocation invocation) {
        if (empty) {
            return session.emptyRevision(request, !print);
        }
        RenameChoices choices = new RenameChoices(renames.answers(), invocation.renameQuestion());
        FillChoices values = new FillChoices(fills.stream().map(FillAnswer::of).toList(), invocation.fillQuestion());
        return offline
                ? session.revisionOffline(request, choices, values, !print)
                : session.revision(request, choices, values, !print);
    }

    static void print(Invocation invocation, RevisionReport report) {
        Console console = invocation.console();
        if (report.offline() != null) {
            HistoryRemarks.print(report.offline(), console);
        }
        switch (report.status()) {
            case UNCHANGED -> console.say("no changes detected: nothing written");
            case UNDECIDED -> RenameLines.undecided(console, report.candidates());
            case PRINTED -> {
                source(console, report);
                for (RevisionReport next : report.further()) {
                    console.answer("");
                    source(console, next);
                }
            }
            case WRITTEN -> {
                file(console, report);
                report.further().forEach(next -> file(console, next));
                RenameLines.possible(console, report.candidates());
                console.remark("Read it, then 'autogen upgrade' applies it.");
            }
        }
        UnsupportedLines.print(console, report.unsupported());
        console.document(report, invocation.stopwatch());
    }

    private static void source(Console console, RevisionReport report) {
        console.answer(Objects.requireNonNull(report.source()).stripTrailing());
    }

    private static void file(Console console, RevisionReport report) {
        console.answer(Printable.line(Objects.requireNonNull(report.path())));
        for (OperationReport operation : report.operations()) {
            console.say("  " + OperationLines.line(operation, console.colours()));
        }
    }
}
