package dev.autogen.cli;

import dev.autogen.cli.report.RevisionReport;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen merge}. */
@Command(
        name = "merge",
        header = "Write a revision that joins branches.",
        description = {
            "",
            "The revision follows all that it joins and does nothing else; what has to be done where both",
            "branches changed the same object is added by hand. Needs no database.",
        },
        exitCodeList = {ExitCodes.FINE, ExitCodes.FAILED, ExitCodes.USAGE},
        footer = {
            "  autogen merge                          joins all heads",
            "  autogen merge 7c1f 4be2 -m \"join billing and shipping\"",
        })
final class MergeVerb extends Verb {

    @Parameters(
            index = "0..*",
            paramLabel = "REVISION",
            defaultValue = "heads",
            description = "What to join: ids or their beginnings, LABEL@head, or heads for all. Default: heads.")
    List<String> revisions = new ArrayList<>();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "What the revision is for. Default: what it joins.")
    String message = "";

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Option(
            names = {"--print", "--dry-run"},
            description = "Print the source and write no file.")
    boolean print;

    MergeVerb(Surroundings surroundings, Sessions sessions) {
        super(surroundings, sessions);
    }

    @Override
    ExitCode run(Invocation invocation) {
        RevisionReport report = invocation.session().merge(revisions, place.request(message, "head"), !print);
        RevisionVerb.print(invocation, report);
        return ExitCode.FINE;
    }
}
