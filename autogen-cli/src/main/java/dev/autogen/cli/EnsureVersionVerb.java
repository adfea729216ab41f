package dev.autogen.cli;

import dev.autogen.cli.report.EnsureVersionReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code autogen ensure-version}. */
@Command(
        name = "ensure-version",
        header = "Make the tables that autogen keeps in the database, where they are missing.",
        description = {
            "",
            "'autogen upgrade' and 'autogen stamp' make them too; this is for who may do so alone, or first.",
            "Nothing else changes.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen ensure-version"})
final class EnsureVersionVerb extends Verb {

    @ArgGroup(exclusive = false)
    @Nullable
    ScriptOptions script;

    EnsureVersionVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        if (script != null) {
            script.print(invocation.session().ensureVersionScript(), invocation, invocation.charset());
            return ExitCode.FINE;
        }
        EnsureVersionReport report = invocation.session().ensureVersion();
        Console console = invocation.console();
        console.say(
                report.status() == EnsureVersionReport.Status.CREATED
                        ? "the version table and the history table were made"
                        : "nothing to do: the version table and the history table are there already");
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
