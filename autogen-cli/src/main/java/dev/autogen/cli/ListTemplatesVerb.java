package dev.autogen.cli;

import dev.autogen.cli.init.ProjectTemplate;
import dev.autogen.cli.report.TemplatesReport;
import java.util.Arrays;
import picocli.CommandLine.Command;

/** {@code autogen list-templates}. */
@Command(
        name = "list-templates",
        header = "List what 'autogen init' can lay down.",
        description = {"", "Needs neither a project nor a database."},
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {"  autogen list-templates", "  autogen init --template maven"})
final class ListTemplatesVerb extends Verb {

    ListTemplatesVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        TemplatesReport report = new TemplatesReport(Arrays.stream(ProjectTemplate.values())
                .map(template -> new TemplatesReport.Template(
                        template.text(), template.description(), template == ProjectTemplate.STANDARD))
                .toList());
        Console console = invocation.console();
        report.templates()
                .forEach(template ->
                        console.answer(console.colours().bold(template.name()) + "  " + template.description()));
        console.document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
