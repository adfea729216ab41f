package dev.autogen.cli;

import dev.autogen.cli.report.MoveReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(
        name = "upgrade",
        header = "Apply revisions to the database.",
        description = {
            "",
            "Applies every revision that leads from where the database is to the target, each in a",
            "transaction of its own. A revision that fails leaves the database as it was before it; one with",
            "statements that cannot run in a transaction keeps what is done, and the next upgrade goes on.",
            "Of several upgrades at once one works, and the others wait.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen upgrade              to the newest revision",
            "  autogen upgrade +1           one revision up",
            "  autogen upgrade 7c1f         up to the revision whose id begins so",
            "  autogen upgrade heads        every branch to its newest revision",
        })
final class UpgradeVerb extends Verb {

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "TARGET",
            description =
                    "Up to where: head, heads, a revision's id or its beginning, +N, or LABEL@head or LABEL@+N of one branch. Default: ${DEFAULT-VALUE}.")
    String target = "head";

    @ArgGroup(exclusive = true)
    @Nullable
    ResumeOptions resume;

    UpgradeVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        Console console = invocation.console();
        MoveReport report =
                invocation.session().upgrade(target, ResumeOptions.resume(resume), Moves.progress(console, "applied"));
        Moves.end(console, report);
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
