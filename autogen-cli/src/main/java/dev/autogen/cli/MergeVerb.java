package dev.autogen.cli;

import dev.autogen.cli.report.MergeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            "",
            "With --auto it is written only where the branches touch different objects since they parted, so",
            "that it does not matter which one runs first; else what both touch is listed. SQL of a",
            "revision's own counts as touching everything.",
        },
        exitCodeList = {
            ExitCodes.FINE,
            " 1:it failed, or with --auto the branches touch the same objects",
            ExitCodes.USAGE
        },
        footer = {
            "  autogen merge                          joins all heads",
            "  autogen merge --auto                   the same, if they do not disturb each other",
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

    @Option(names = "--auto", description = "Write nothing if the branches touch the same objects.")
    boolean auto;

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
        RevisionRequest request = place.request(message, "head");
        Session session = invocation.session();
        MergeReport report =
                auto ? session.autoMerge(revisions, request, !print) : session.merge(revisions, request, !print);
        print(invocation.console(), report);
        invocation.console().document(report, invocation.stopwatch());
        return report.status() == MergeReport.Status.REFUSED ? ExitCode.FAILED : ExitCode.FINE;
    }

    private static void print(Console console, MergeReport report) {
        switch (report.status()) {
            case WRITTEN -> console.answer(Printable.line(Objects.requireNonNull(report.path())));
            case PRINTED ->
                console.answer(Objects.requireNonNull(report.source()).stripTrailing());
            case REFUSED -> {
                console.complain("the branches of " + String.join(" and ", report.parents())
                        + " touch the same objects, nothing was written");
                OverlapLines.lines(report.overlaps()).forEach(line -> console.remark(line));
                console.remark(
                        "See what both do; then 'autogen merge' joins them in any order, or 'autogen rebase' puts"
                                + " one after the other.");
            }
        }
    }
}
