package dev.autogen.cli;

import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.ScriptReport;
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
            "With --sql a script is printed instead: FROM:TARGET says where the database is and up to where,",
            "a TARGET alone is from an empty database. It is for the database's own tool, which has to stop at",
            "the first error: psql -v ON_ERROR_STOP=1 -f FILE, mariadb SHOP < FILE, mysql SHOP < FILE,",
            "sqlite3 SHOP < FILE, RunScript of H2 (-script FILE), sqlcmd -i FILE, sqlplus @FILE.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen upgrade              to the newest revision",
            "  autogen upgrade +1           one revision up",
            "  autogen upgrade 7c1f         up to the revision whose id begins so",
            "  autogen upgrade heads        every branch to its newest revision",
            "  autogen upgrade --plan       what would be run, and which tables it locks",
            "  autogen upgrade 7c1f:head --sql --output next.sql",
            "                               a script for a database that is at 7c1f",
            "  autogen upgrade --targets tenants.txt --parallel 8",
            "                               every database or schema that the file lists",
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

    @ArgGroup(exclusive = true)
    @Nullable
    RouteOptions route;

    UpgradeVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        Console console = invocation.console();
        if (route != null && route.script != null) {
            ScriptReport script = invocation.session().upgradeScript(target, route.script.starting());
            route.script.options.print(script, invocation, invocation.charset());
            return ExitCode.FINE;
        }
        if (route != null && route.targets != null) {
            return ManyTargets.move(
                    route.targets,
                    invocation,
                    (session, request, progress) ->
                            session.upgradeTargets(target, ResumeOptions.resume(resume), request, progress));
        }
        if (route != null) {
            PlanReport plan = invocation.session().planUpgrade(target);
            Plans.print(plan, console);
            console.document(plan, invocation.stopwatch());
            return ExitCode.FINE;
        }
        MoveReport report =
                invocation.session().upgrade(target, ResumeOptions.resume(resume), Moves.progress(console, "applied"));
        Moves.end(console, report);
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
