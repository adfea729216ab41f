package dev.autogen.cli;

import dev.autogen.cli.report.MergeReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.OverlapReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.command.FillChoices;
import dev.autogen.command.MergeCommand;
import dev.autogen.command.NewRevision;
import dev.autogen.command.Offline;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RevisionCommand;
import dev.autogen.config.Configuration;
import dev.autogen.revision.RevisionIds;
import dev.autogen.script.WriteHook;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** New revisions and their files. */
final class Drafts {

    private final Configuration configuration;
    private final OpenProject project;
    private final Function<Path, String> names;

    /** @param names what a file is called in a report */
    Drafts(Configuration configuration, OpenProject project, Function<Path, String> names) {
        this.configuration = configuration;
        this.project = project;
        this.names = names;
    }

    RevisionCommand.Drafted compared(RevisionRequest request, RenameChoices renames, FillChoices fills) {
        return command().run(wanted(request), renames, fills);
    }

    Offline<RevisionCommand.Drafted> offline(RevisionRequest request, RenameChoices renames, FillChoices fills) {
        return command().offline(wanted(request), renames, fills, project.assumedServer());
    }

    RevisionReport empty(RevisionRequest request, boolean write) {
        return report(command().empty(wanted(request)), request, write);
    }

    MergeReport merge(List<String> revisions, RevisionRequest request, boolean write) {
        return MergeReport.of(report(merging().run(revisions, wanted(request)), request, write));
    }

    MergeReport autoMerge(List<String> revisions, RevisionRequest request, boolean write) {
        MergeCommand.Merged merged = merging().auto(revisions, wanted(request));
        return merged.draft()
                .map(draft -> MergeReport.of(report(draft, request, write)))
                .orElseGet(() -> MergeReport.refused(merged.joined(), OverlapReport.of(merged.overlaps())));
    }

    /** What makes them takes its time to start, and most commands make nothing. */
    private static RevisionIds ids() {
        return new RevisionIds(new SecureRandom());
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private MergeCommand merging() {
        return new MergeCommand(project.environment(), clock(), ids());
    }

    /** Reports on a revision, and on those that follow it where it was split; all files are written, or none. */
    RevisionReport report(List<RevisionCommand.Draft> drafts, RevisionRequest request, boolean write) {
        List<RevisionFile> written = new ArrayList<>();
        RevisionReport report;
        try {
            List<RevisionReport> reports = drafts.stream()
                    .map(draft -> report(draft, request, write, written))
                    .toList();
            report = reports.get(0).further(reports.subList(1, reports.size()));
        } catch (RuntimeException e) {
            written.forEach(file -> file.remove(e));
            throw e;
        }
        List<WriteHook> hooks = new ArrayList<>(configuration.writing().hooks());
        hooks.addAll(project.environment().extensions().get().writeHooks());
        written.forEach(file -> file.hand(hooks));
        return report;
    }

    private RevisionReport report(RevisionCommand.Draft draft, RevisionRequest request, boolean write) {
        List<RevisionFile> written = new ArrayList<>();
        RevisionReport report = report(draft, request, write, written);
        written.forEach(file -> file.hand(configuration.writing().hooks()));
        return report;
    }

    private RevisionReport report(
            RevisionCommand.Draft draft, RevisionRequest request, boolean write, List<RevisionFile> written) {
        RevisionPlace place = RevisionPlace.of(configuration, request.folder(), draft.after());
        RevisionCommand.Draft placed = draft.in(place.packageName());
        RevisionFile file = new RevisionFile(place.folder().resolve(placed.fileName()), placed.source());
        if (write) {
            file.write();
            written.add(file);
        }
        return new RevisionReport(
                write ? RevisionReport.Status.WRITTEN : RevisionReport.Status.PRINTED,
                draft.script().id(),
                draft.script().parents(),
                names.apply(file.path()),
                OperationReport.of(draft.script().upgrade(), draft.hazards()),
                write ? null : placed.source());
    }

    private RevisionCommand command() {
        return new RevisionCommand(project.environment(), clock(), ids());
    }

    private NewRevision wanted(RevisionRequest request) {
        return new NewRevision(
                        request.message(),
                        RevisionPlace.of(configuration, request.folder(), List.of())
                                .packageName(),
                        request.id(),
                        request.follows(),
                        request.splice(),
                        request.labels(),
                        request.dependsOn())
                .template(configuration.writing().template());
    }
}
