package dev.autogen.cli;

import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.RevisionLine;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.command.CheckCommand;
import dev.autogen.command.CurrentCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.HistoryCommand;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.StampCommand;
import dev.autogen.command.Timings;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.config.Configuration;
import dev.autogen.reflect.Verdict;
import dev.autogen.revision.RevisionIds;
import dev.autogen.revision.RevisionNode;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.Stamped;
import dev.autogen.script.Scripts;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A project on this machine: the commands of the core, their results as reports. */
final class ProjectSession implements Session {

    private final Configuration configuration;
    private final OpenProject project;
    private final Stopwatch stopwatch;

    ProjectSession(Configuration configuration, OpenProject project, Stopwatch stopwatch) {
        this.configuration = configuration;
        this.project = project;
        this.stopwatch = stopwatch;
    }

    @Override
    public CheckReport check() {
        CheckCommand.Checked checked = new CheckCommand(project.environment()).run();
        take(checked.timings());
        return new CheckReport(
                checked.clean() ? CheckReport.Status.CLEAN : CheckReport.Status.PENDING,
                OperationReport.of(checked.operations()),
                checked.position().current(),
                checked.position().heads(),
                checked.judge() == Verdict.SERVER ? CheckReport.Judge.SERVER : CheckReport.Judge.RULES,
                checked.byRules().stream()
                        .map(rule -> new CheckReport.Remark(rule.expression(), rule.reason()))
                        .toList(),
                checked.statements());
    }

    @Override
    public RevisionReport revision(String message, boolean write) {
        RevisionCommand command = new RevisionCommand(
                project.environment(), Clock.system(ZoneId.systemDefault()), new RevisionIds(new SecureRandom()));
        RevisionCommand.Drafted drafted =
                command.run(message, configuration.revisions().packageName());
        take(drafted.timings());
        return drafted.draft().map(draft -> report(draft, write)).orElseGet(RevisionReport::unchanged);
    }

    private RevisionReport report(RevisionCommand.Draft draft, boolean write) {
        RevisionFile file =
                new RevisionFile(configuration.revisions().folder().resolve(draft.fileName()), draft.source());
        if (write) {
            file.write();
        }
        return new RevisionReport(
                write ? RevisionReport.Status.WRITTEN : RevisionReport.Status.PRINTED,
                draft.script().id(),
                draft.script().parents(),
                name(file.path()),
                OperationReport.of(draft.script().upgrade()),
                write ? null : draft.source());
    }

    @Override
    public MoveReport upgrade(String target, Consumer<StepReport> progress) {
        UpgradeCommand.Upgraded done =
                new UpgradeCommand(project.environment()).run(target, new StepListener(progress));
        return moved(done.from(), done.to(), done.revisions());
    }

    @Override
    public MoveReport downgrade(String target, Consumer<StepReport> progress) {
        DowngradeCommand.Downgraded done =
                new DowngradeCommand(project.environment()).run(target, new StepListener(progress));
        return moved(done.from(), done.to(), done.revisions());
    }

    private static MoveReport moved(List<String> from, List<String> to, List<Ran> revisions) {
        return new MoveReport(
                revisions.isEmpty() ? MoveReport.Status.UNCHANGED : MoveReport.Status.MOVED,
                from,
                to,
                revisions.stream()
                        .map(ran -> StepReport.of(ran.id(), ran.message(), ran.duration()))
                        .toList());
    }

    @Override
    public CurrentReport current() {
        CurrentCommand.Current current = new CurrentCommand(project.environment()).run();
        return new CurrentReport(
                current.atHead() ? CurrentReport.Status.HEAD : CurrentReport.Status.BEHIND,
                current.revisions().stream()
                        .map(revision -> new CurrentReport.Place(
                                revision.id(),
                                revision.message().orElse(""),
                                current.heads().contains(revision.id())))
                        .toList(),
                current.heads());
    }

    @Override
    public HistoryReport history() {
        if (configuration.database().url() == null) {
            return files(project.environment().scripts());
        }
        List<HistoryCommand.HistoryEntry> entries =
                new HistoryCommand(project.environment()).run().revisions();
        return new HistoryReport(entries.stream()
                .map(entry -> new RevisionLine(
                        entry.id(),
                        entry.parents(),
                        entry.message(),
                        entries.stream().noneMatch(other -> other.parents().contains(entry.id())),
                        entry.applied(),
                        entry.current(),
                        entry.appliedAt().map(Object::toString).orElse(null),
                        name(Path.of(entry.location()))))
                .toList());
    }

    /** The history without a database to ask. */
    private HistoryReport files(Scripts scripts) {
        List<RevisionLine> lines = new ArrayList<>();
        for (RevisionNode node : scripts.graph().nodes()) {
            lines.add(new RevisionLine(
                    node.id(),
                    node.parents(),
                    node.message(),
                    scripts.graph().heads().contains(node.id()),
                    null,
                    null,
                    null,
                    name(Path.of(scripts.script(node.id()).location()))));
        }
        Collections.reverse(lines);
        return new HistoryReport(lines);
    }

    @Override
    public StampReport stamp(String target) {
        Stamped stamped = new StampCommand(project.environment()).run(target);
        return new StampReport(
                stamped.from().equals(stamped.to()) && stamped.accepted().isEmpty()
                        ? StampReport.Status.UNCHANGED
                        : StampReport.Status.STAMPED,
                stamped.from(),
                stamped.to(),
                stamped.accepted());
    }

    /** A file as a person in the project's folder would name it. */
    private String name(Path file) {
        Path folder = configuration.project();
        return (file.startsWith(folder) ? folder.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    private void take(Timings timings) {
        for (Timings.Part part : Timings.Part.values()) {
            stopwatch.add(part.name().toLowerCase(Locale.ROOT), timings.of(part));
        }
    }

    @Override
    public void close() {
        project.close();
    }
}
