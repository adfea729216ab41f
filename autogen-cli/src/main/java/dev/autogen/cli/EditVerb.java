package dev.autogen.cli;

import dev.autogen.cli.report.GraphReport;
import dev.autogen.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen edit}. */
@Command(
        name = "edit",
        header = "Open the file of a revision in an editor.",
        description = {
            "",
            "The editor is the one that VISUAL or EDITOR names, else one that is usual on the system. Needs a",
            "database only for current, +N and -N.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen edit head",
            "  autogen edit 7c1f            the revision whose id begins so",
        })
final class EditVerb extends Verb {

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "REVISION",
            description = "Which: head, heads, current, an id or its beginning, or a branch label.")
    String place = "";

    EditVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
        this.surroundings = surroundings;
    }

    @Override
    ExitCode run(Invocation invocation) {
        GraphReport report = invocation.session().show(place);
        List<Path> files = report.revisions().stream()
                .map(revision -> invocation.project().resolve(revision.path()))
                .toList();
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new ConfigurationException("there is no file " + file
                    + " to edit: the revision comes from the class path; edit its source where that is");
        });
        new Editor(surroundings.environment()).open(files);
        report.revisions().forEach(revision -> invocation.console().say(Printable.line(revision.path())));
        invocation.console().document(report, invocation.stopwatch());
        return ExitCode.FINE;
    }
}
