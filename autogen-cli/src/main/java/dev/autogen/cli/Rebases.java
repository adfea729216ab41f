package dev.autogen.cli;

import dev.autogen.cli.project.GitFiles;
import dev.autogen.cli.report.OverlapReport;
import dev.autogen.cli.report.RebaseReport;
import dev.autogen.command.HeadsCommand;
import dev.autogen.command.RebaseCommand;
import dev.autogen.command.RebaseRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts branches onto others. */
final class Rebases {

    private final OpenProject project;
    private final GitFiles git;
    private final Function<Path, String> names;

    /** @param names what a file is called in a report */
    Rebases(OpenProject project, GitFiles git, Function<Path, String> names) {
        this.project = project;
        this.git = git;
        this.names = names;
    }

    RebaseReport rebase(RebaseRequest request, boolean write) {
        RebaseCommand command = new RebaseCommand(project.environment(), Clock.system(ZoneId.systemDefault()));
        RebaseCommand.Rebase rebase = command.plan(completed(request));
        if (write) {
            command.write(rebase);
        }
        return new RebaseReport(
                write ? RebaseReport.Status.REBASED : RebaseReport.Status.PLANNED,
                rebase.moved(),
                rebase.from(),
                rebase.onto(),
                OverlapReport.of(rebase.overlaps()),
                RebaseReport.Answer.valueOf(rebase.asked().name()),
                rebase.applied(),
                rebase.changes().stream()
                        .map(change ->
                                new RebaseReport.ChangedFile(names.apply(change.after()), names.apply(change.before())))
                        .toList());
    }

    /** Where nothing is said, git tells whose branch is whose. */
    private RebaseRequest completed(RebaseRequest request) {
        if (request.revision().isPresent() || request.onto().isPresent()) {
            return request;
        }
        List<HeadsCommand.OwnBranch> branches = new HeadsCommand(project.environment()).branches();
        if (branches.size() != 2) {
            return request;
        }
        Optional<GitFiles.Known> first = shared(branches.get(0));
        Optional<GitFiles.Known> second = shared(branches.get(1));
        if (first.equals(Optional.of(GitFiles.Known.NONE)) && second.equals(Optional.of(GitFiles.Known.ALL))) {
            return naming(request, branches.get(0));
        }
        return second.equals(Optional.of(GitFiles.Known.NONE)) && first.equals(Optional.of(GitFiles.Known.ALL))
                ? naming(request, branches.get(1))
                : request;
    }

    private static RebaseRequest naming(RebaseRequest request, HeadsCommand.OwnBranch own) {
        return new RebaseRequest(Optional.of(own.head().id()), request.onto(), request.naming(), request.applied());
    }

    private Optional<GitFiles.Known> shared(HeadsCommand.OwnBranch branch) {
        List<Path> files = branch.revisions().stream()
                .map(revision -> Path.of(revision.location()))
                .toList();
        return files.stream().allMatch(Files::isRegularFile) ? git.shared(files) : Optional.empty();
    }
}
