package dev.autogen.cli;

import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.ScriptReport;
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
            "With --sql a script is printed instead, for the database's own tool as 'autogen upgrade --help'",
            "says; FROM:TARGET then says where the database is and down to where.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen downgrade -1         the newest applied revision",
            "  autogen downgrade 7c1f       all above the revision whose id begins so",
            "  autogen downgrade base       all of them",
            "  autogen downgrade --plan -1  what would be run, and what it drops",
            "  autogen downgrade head:7c1f --sql",
            "                               a script for a database that is at the newest revision",
            "  autogen downgrade 7c1f --targets tenants.txt",
            "                               every database or schema that the file lists",
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

    @ArgGroup(exclusive = true)
    @Nullable
    RouteOptions route;

    DowngradeVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        Console console = invocation.console();
        if (route != null && route.script != null) {
            ScriptReport script = invocation.session().downgradeScript(target, route.script.starting());
            route.script.options.print(script, invocation, invocation.charset());
            return ExitCode.FINE;
        }
        if (route != null && route.targets != null) {
            return ManyTargets.move(
                    route.targets,
                    invocation,
                    (session, request, progress) ->
                            session.downgradeTargets(target, ResumeOptions.resume(resume), request, progress));
        }
        if (route != null) {
            PlanReport plan = invocation.session().planDowngrade(target);
            Plans.print(plan, console);
            console.document(plan, invocation.stopwatch());
            return ExitCode.FINE;
        }
        MoveReport report =
                invocation.session().downgrade(target, ResumeOptions.resume(resume), Moves.progress(console, "undone"));
        Moves.end(console, report);
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
