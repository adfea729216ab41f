package dev.autogen.cli;

import dev.autogen.cli.report.RebaseReport;
import dev.autogen.cli.report.RebaseReport.Answer;
import dev.autogen.cli.report.RebaseReport.Status;
import dev.autogen.command.RebaseRequest;
import dev.autogen.command.RebaseRequest.Applied;
import dev.autogen.command.RebaseRequest.Naming;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen rebase}. */
@Command(
        name = "rebase",
        header = "Put a branch of the history onto the head of another one.",
        description = {
            "",
            "For two heads that came of two people's work: instead of a merge, the first revision of one",
            "branch comes to follow the head of the other. Only its @Revises changes in its file, nothing else",
            "there. The branch must not be applied: undo it, rebase, upgrade.",
            "",
            "Without REVISION and --onto there must be two heads, and git must tell which is yours: the one",
            "none of whose files is in origin/HEAD (in HEAD, where there is no such remote branch), while all",
            "files of the other one are.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen rebase                      my branch onto the other head",
            "  autogen rebase 7c1f --onto 4be2     the branch of 7c1f onto the head 4be2",
            "  autogen rebase --dry-run            what would it do?",
        })
final class RebaseVerb extends Verb {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "REVISION",
            description = "A revision of the branch that moves: an id or its beginning, or LABEL@head.")
    @Nullable
    String revision;

    @Option(
            names = "--onto",
            paramLabel = "HEAD",
            description = "The head that it is put onto. Default: the only other one.")
    @Nullable
    String onto;

    @Option(
            names = "--rename",
            description = "Where the time in a name is no longer in order, put the time of now there.")
    boolean rename;

    @Option(names = "--force", description = "Move it although the database has it.")
    boolean force;

    @Option(names = "--offline", description = "Do not ask the database whether it has it.")
    boolean offline;

    @Option(names = "--dry-run", description = "Say what would be done and change nothing.")
    boolean dryRun;

    RebaseVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        RebaseRequest request = new RebaseRequest(
                Optional.ofNullable(revision),
                Optional.ofNullable(onto),
                rename ? Naming.IN_ORDER : Naming.KEPT,
                applied(invocation));
        RebaseReport report = invocation.session().rebase(request, !dryRun);
        print(invocation.console(), report);
        invocation.console().document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }

    private Applied applied(Invocation invocation) {
        if (offline || invocation.configuration().database().url() == null) {
            return Applied.NOT_ASKED;
        }
        return force ? Applied.ALLOWED : Applied.REFUSED;
    }

    private static void print(Console console, RebaseReport report) {
        report.files()
                .forEach(file -> console.answer(Printable.line(
                        file.path().equals(file.was()) ? file.path() : file.path() + "  (was " + file.was() + ")")));
        console.say(Moves.place(report.moved().subList(0, 1))
                + (report.status() == Status.PLANNED ? " would follow " : " follows ")
                + Moves.place(List.of(report.onto())) + ", no longer " + Moves.place(report.from()));
        if (!report.overlaps().isEmpty()) {
            console.remark("Both branches touch these; see that the later one still does what it should:");
            OverlapLines.lines(report.overlaps()).forEach(console::remark);
        }
        if (report.database() == Answer.NO_ANSWER) {
            console.remark("The database did not answer: whether it has the branch already is not known.");
        }
        if (!report.applied().isEmpty()) {
            console.remark("The database has " + Moves.place(report.applied())
                    + " already: 'autogen stamp' has to say what else it has.");
        }
    }
}
