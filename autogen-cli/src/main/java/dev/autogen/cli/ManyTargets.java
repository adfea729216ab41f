package dev.autogen.cli;

import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.TargetsReport;

/** What the commands say and do where they are given a list of targets. */
final class ManyTargets {

    private ManyTargets() {}

    /** What a session is asked to do with them. */
    @FunctionalInterface
    interface Work {
        TargetsReport run(Session session, TargetsRequest request, TargetsProgress progress);
    }

    static ExitCode move(TargetsOptions options, Invocation invocation, Work work) {
        Console console = invocation.console();
        TargetsRequest request = options.request(invocation);
        try (Interruption interruption = Interruption.watch(console)) {
            TargetsConsole progress =
                    new TargetsConsole(console, request.targets().size(), interruption::isRequested);
            TargetsReport report;
            try {
                report = work.run(invocation.session(), request, progress);
            } finally {
                progress.end();
            }
            TargetsTable.print(report, console, invocation.options().verbose);
            console.document(report, invocation.stopwatch());
            return report.failed() + report.notBegun() > 0 ? ExitCode.FAILED : ExitCode.FINE;
        }
    }

    static ExitCode current(PlacesOptions options, Invocation invocation, boolean checkHeads) {
        Console console = invocation.console();
        PlacesReport report = invocation.session().currentTargets(options.request(invocation));
        TargetsTable.print(report, console, invocation.options().verbose);
        console.document(report, invocation.stopwatch());
        return switch (report.status()) {
            case FAILED -> ExitCode.FAILED;
            case BEHIND -> checkHeads ? ExitCode.PENDING : ExitCode.FINE;
            case HEAD -> ExitCode.FINE;
        };
    }
}
