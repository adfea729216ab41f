package dev.autogen.cli;

import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.command.MergeCommand;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RevisionCommand;
import dev.autogen.config.Configuration;
import dev.autogen.revision.RevisionIds;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** New revisions and their files. */
final class Drafts {

    private final Configuration configuration;
    private final OpenProject project;
    private final Function<Path, String> names;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final RevisionIds ids = new RevisionIds(new SecureRandom());

    /** @param names what a file is called in a report */
    Drafts(Configuration configuration, OpenProject project, Function<Path, String> names) {
        this.configuration = configuration;
        this.project = project;
        this.names = names;
    }

    RevisionCommand.Drafted compared(RevisionRequest request, RenameChoices renames) {
        return command().run(wanted(request), renames);
    }

    RevisionReport empty(RevisionRequest request, boolean write) {
        return report(command().empty(wanted(request)), request, write);
    }

    RevisionReport merge(List<String> revisions, RevisionRequest request, boolean write) {
        MergeCommand command = new MergeCommand(project.environment(), clock, ids);
        return report(command.run(revisions, wanted(request)), request, write);
    }

    RevisionReport report(RevisionCommand.Draft draft, RevisionRequest request, boolean write) {
        Path folder = RevisionPlace.of(configuration, request.folder()).folder();
        RevisionFile file = new RevisionFile(folder.resolve(draft.fileName()), draft.source());
        if (write) {
            file.write();
        }
        return new RevisionReport(
                write ? RevisionReport.Status.WRITTEN : RevisionReport.Status.PRINTED,
                draft.script().id(),
                draft.script().parents(),
                names.apply(file.path()),
                OperationReport.of(draft.script().upgrade()),
                write ? null : draft.source());
    }

    private RevisionCommand command() {
        return new RevisionCommand(project.environment(), clock, ids);
    }

    private NewRevision wanted(RevisionRequest request) {
        return new NewRevision(
                request.message(),
                RevisionPlace.of(configuration, request.folder()).packageName(),
                request.id(),
                request.follows(),
                request.splice(),
                request.labels(),
                request.dependsOn());
    }
}
