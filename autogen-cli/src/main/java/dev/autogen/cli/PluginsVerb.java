package dev.autogen.cli;

import dev.autogen.cli.report.PluginsReport;
import picocli.CommandLine.Command;

/** {@code autogen plugins}. */
@Command(
        name = "plugins",
        header = "List what extends autogen in this project.",
        description = {
            "",
            "Plugins are jars on the class path of the project, and the class that the key 'configuration'",
            "names; with each stands where it is from and what it adds. Needs no database.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen plugins", "  autogen plugins --json"})
final class PluginsVerb extends Verb {

    PluginsVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        PluginsReport report = invocation.session().plugins();
        Console console = invocation.console();
        for (PluginsReport.Plugin plugin : report.plugins()) {
            console.answer(
                    console.colours().bold(Printable.line(plugin.name())) + "  " + Printable.line(plugin.origin()));
            plugin.adds().forEach(line -> console.answer("  " + Printable.line(line)));
        }
        if (report.plugins().isEmpty()) {
            console.remark(
                    "There are no plugins: put a jar on the class path of the project, or name a class of its own with"
                            + " the key 'configuration'.");
        }
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
