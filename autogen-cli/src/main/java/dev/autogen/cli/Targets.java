package dev.autogen.cli;

import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.cli.report.TargetsReport;
import dev.autogen.cli.report.TargetsReport.Status;
import dev.autogen.cli.report.UnfinishedLine;
import dev.autogen.command.Rollout;
import dev.autogen.command.RolloutListener;
import dev.autogen.command.Target;
import dev.autogen.command.TargetsCommand;
import dev.autogen.command.TargetsCommand.TargetPlace;
import dev.autogen.runtime.RunListener;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done with many databases, as reports. */
final class Targets {

    private final OpenProject project;

    Targets(OpenProject project) {
        this.project = project;
    }

    TargetsReport upgrade(TargetsCommand command, String to, TargetsRequest request, TargetsProgress progress) {
        return report(
                command.upgrade(to, targets(request), request.policy(), listener(progress, Status.APPLIED)),
                Status.APPLIED);
    }

    TargetsReport downgrade(TargetsCommand command, String to, TargetsRequest request, TargetsProgress progress) {
        return report(
                command.downgrade(to, targets(request), request.policy(), listener(progress, Status.UNDONE)),
                Status.UNDONE);
    }

    private List<Target> targets(TargetsRequest request) {
        return request.targets().stream().map(project::target).toList();
    }

    private static RolloutListener listener(TargetsProgress progress, Status moved) {
        return new RolloutListener() {
            @Override
            public boolean mayBegin() {
                return progress.mayBegin();
            }

            @Override
            public void begun(Target target) {
                progress.begun(target.name());
            }

            @Override
            public RunListener running(Target target) {
                return new StepListener(progress.of(target.name()));
            }

            @Override
            public void ended(Rollout.TargetResult result) {
                progress.ended(line(result, moved));
            }
        };
    }

    private static TargetsReport report(Rollout rollout, Status moved) {
        int done = rollout.count(Rollout.Status.MOVED);
        int failed = rollout.count(Rollout.Status.FAILED);
        return new TargetsReport(
                failed > 0 ? Status.FAILED : done > 0 ? moved : Status.UNCHANGED,
                done,
                rollout.count(Rollout.Status.UNCHANGED),
                failed,
                rollout.count(Rollout.Status.NOT_BEGUN),
                rollout.duration().toMillis(),
                rollout.targets().stream().map(result -> line(result, moved)).toList());
    }

    private static TargetsReport.Target line(Rollout.TargetResult result, Status moved) {
        return new TargetsReport.Target(
                result.name(),
                switch (result.status()) {
                    case MOVED -> moved;
                    case UNCHANGED -> Status.UNCHANGED;
                    case FAILED -> Status.FAILED;
                    case NOT_BEGUN -> Status.NOT_BEGUN;
                },
                result.from(),
                result.to(),
                result.revisions().stream()
                        .map(ran -> StepReport.of(ran.id(), ran.message(), ran.duration()))
                        .toList(),
                result.duration().toMillis(),
                error(result.failure().orElse(null)));
    }

    private static @Nullable Map<String, String> error(@Nullable Throwable failure) {
        return failure == null ? null : Failures.report(failure).error();
    }

    PlacesReport current(TargetsCommand command, TargetsRequest request) {
        TargetsCommand.Places places =
                command.current(targets(request), request.policy().parallel());
        List<PlacesReport.Target> lines =
                places.targets().stream().map(Targets::line).toList();
        return new PlacesReport(
                lines.stream()
                        .map(PlacesReport.Target::status)
                        .max(Enum::compareTo)
                        .orElse(PlacesReport.Status.HEAD),
                places.heads(),
                lines);
    }

    private static PlacesReport.Target line(TargetPlace place) {
        return place.current()
                .map(current -> new PlacesReport.Target(
                        place.name(),
                        current.atHead() ? PlacesReport.Status.HEAD : PlacesReport.Status.BEHIND,
                        current.revisions().stream()
                                .filter(revision -> !revision.implied())
                                .map(revision -> revision.id())
                                .toList(),
                        UnfinishedLine.of(current.unfinished()),
                        null))
                .orElseGet(() -> new PlacesReport.Target(
                        place.name(),
                        PlacesReport.Status.FAILED,
                        null,
                        List.of(),
                        error(place.failure().orElse(null))));
    }
}
