package dev.autogen.cli;

import dev.autogen.cli.report.MoveReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(
        name = "downgrade",
        header = "Undo revisions of the database.",
        description = {
            "",
            "Undoes every revision above the target, the newest first, each in a transaction of its own.",
            "What the revisions had added is dropped, with the data in it.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen downgrade -1         the newest applied revision",
            "  autogen downgrade 7c1f       all above the revision whose id begins so",
            "  autogen downgrade base       all of them",
        })
final class DowngradeVerb extends Verb {

    @Parameters(
            index = "0",
            paramLabel = "TARGET",
            description =
                    "Down to where: a revision's id or its beginning, -N, base for nothing at all, or LABEL@-N or LABEL@base of one branch.")
    String target = "";

    @ArgGroup(exclusive = true)
    @Nullable
    ResumeOptions resume;

    DowngradeVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        Console console = invocation.console();
        MoveReport report =
                invocation.session().downgrade(target, ResumeOptions.resume(resume), Moves.progress(console, "undone"));
        Moves.end(console, report);
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
