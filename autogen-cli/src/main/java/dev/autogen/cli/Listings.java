package dev.autogen.cli;

import dev.autogen.cli.report.BranchesReport;
import dev.autogen.cli.report.GraphLine;
import dev.autogen.cli.report.GraphReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.RevisionLine;
import dev.autogen.command.BranchesCommand;
import dev.autogen.command.HeadsCommand;
import dev.autogen.command.HistoryCommand;
import dev.autogen.command.RevisionEntry;
import dev.autogen.command.ShowCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The revisions of a project as reports. */
final class Listings {

    private final OpenProject project;
    private final Function<Path, String> names;

    /** @param names what a file is called in a report */
    Listings(OpenProject project, Function<Path, String> names) {
        this.project = project;
        this.names = names;
    }

    /** The history with what the database has of it. */
    HistoryReport history(String range) {
        return new HistoryReport(new HistoryCommand(project.environment())
                .run(range).revisions().stream()
                        .map(entry -> line(
                                entry,
                                entry.applied(),
                                entry.current(),
                                entry.appliedAt().map(Object::toString).orElse(null)))
                        .toList());
    }

    /** The history without a database to ask. */
    HistoryReport files(String range) {
        return new HistoryReport(new HistoryCommand(project.environment())
                .files(range).revisions().stream()
                        .map(entry -> line(entry, null, null, null))
                        .toList());
    }

    private RevisionLine line(
            HistoryCommand.HistoryEntry entry,
            @Nullable Boolean applied,
            @Nullable Boolean current,
            @Nullable String appliedAt) {
        return new RevisionLine(
                entry.id(),
                entry.parents(),
                entry.message(),
                entry.head(),
                applied,
                current,
                appliedAt,
                names.apply(Path.of(entry.location())),
                entry.labels(),
                entry.dependsOn());
    }

    GraphReport heads(boolean resolved) {
        HeadsCommand command = new HeadsCommand(project.environment());
        return new GraphReport(lines(resolved ? command.resolved() : command.run()));
    }

    GraphReport show(String place) {
        return new GraphReport(lines(new ShowCommand(project.environment()).run(place)));
    }

    BranchesReport branches() {
        return new BranchesReport(new BranchesCommand(project.environment())
                .run().stream()
                        .map(point -> new BranchesReport.BranchPoint(line(point.revision()), lines(point.children())))
                        .toList());
    }

    private List<GraphLine> lines(List<RevisionEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    GraphLine line(RevisionEntry entry) {
        return new GraphLine(
                entry.id(),
                entry.message(),
                entry.parents(),
                entry.children(),
                entry.dependsOn(),
                entry.labels(),
                entry.head(),
                names.apply(Path.of(entry.location())));
    }
}
