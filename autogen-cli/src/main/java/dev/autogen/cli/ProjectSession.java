package dev.autogen.cli;

import dev.autogen.cli.project.GitFiles;
import dev.autogen.cli.report.AcceptReport;
import dev.autogen.cli.report.BranchesReport;
import dev.autogen.cli.report.CandidateReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.EnsureVersionReport;
import dev.autogen.cli.report.ExplanationReport;
import dev.autogen.cli.report.GraphReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MergeReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.OfflineReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.PluginsReport;
import dev.autogen.cli.report.RebaseReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.ScriptReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.cli.report.TargetsReport;
import dev.autogen.cli.report.UnfinishedLine;
import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckRequest;
import dev.autogen.command.CurrentCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.EnsureVersionCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.FillChoices;
import dev.autogen.command.Offline;
import dev.autogen.command.PlanCommand;
import dev.autogen.command.RebaseRequest;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionEntry;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.StampCommand;
import dev.autogen.command.TargetsCommand;
import dev.autogen.command.Timings;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.config.BaselineFile;
import dev.autogen.config.Configuration;
import dev.autogen.diff.filter.Baseline;
import dev.autogen.error.NotAtHeadException;
import dev.autogen.reflect.Verdict;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.Resume;
import dev.autogen.runtime.Stamped;
import dev.autogen.runtime.Starting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A project on this machine: the commands of the core, their results as reports. */
final class ProjectSession implements Session {

    private final OpenProject project;
    private final Stopwatch stopwatch;
    private final Drafts drafts;
    private final Listings listings;
    private final UnaryOperator<String> locations;
    private final Rebases rebases;
    private final BaselineFile baseline;

    ProjectSession(Configuration configuration, OpenProject project, GitFiles git, Stopwatch stopwatch) {
        this.project = project;
        this.stopwatch = stopwatch;
        this.drafts = new Drafts(configuration, project, file -> name(configuration.project(), file));
        this.locations =
                location -> location.endsWith(".java") ? name(configuration.project(), Path.of(location)) : location;
        this.listings = new Listings(project, file -> name(configuration.project(), file));
        this.baseline = BaselineFile.of(configuration);
        this.rebases = new Rebases(project, git, file -> name(configuration.project(), file));
    }

    @Override
    public CheckReport check(CheckRequest request) {
        return report(new CheckCommand(project.expectingModel().environment()).run(request));
    }

    @Override
    public AcceptReport accept(CheckRequest request) {
        CheckCommand.Checked checked = new CheckCommand(project.expectingModel().environment()).run(request);
        take(checked.timings());
        if (!checked.position().atHead()) {
            throw new NotAtHeadException(
                    checked.position().current(), checked.position().heads());
        }
        baseline.write(checked.difference().lines());
        return new AcceptReport(
                AcceptReport.Status.ACCEPTED,
                baseline.name(),
                checked.difference().pending().stream().map(Baseline::line).toList(),
                checked.difference().accepted().stream().map(Baseline::line).toList(),
                checked.difference().needless());
    }

    @Override
    public CheckReport checkOffline(CheckRequest request) {
        Offline<CheckCommand.Checked> offline =
                new CheckCommand(project.expectingModel().environment()).offline(request, project.assumedServer());
        return report(offline.result()).offline(OfflineReport.of(offline, locations));
    }

    private CheckReport report(CheckCommand.Checked checked) {
        take(checked.timings());
        return new CheckReport(
                checked.clean() ? CheckReport.Status.CLEAN : CheckReport.Status.PENDING,
                OperationReport.of(checked.operations(), checked.hazards()),
                checked.position().current(),
                checked.position().heads(),
                checked.judge() == Verdict.SERVER ? CheckReport.Judge.SERVER : CheckReport.Judge.RULES,
                checked.byRules().stream()
                        .map(rule -> new CheckReport.Remark(rule.expression(), rule.reason()))
                        .toList(),
                checked.unsupported(),
                checked.statements(),
                CandidateReport.of(checked.candidates()),
                UnfinishedLine.of(checked.position().unfinished()),
                checked.remarks(),
                checked.difference().accepted().stream().map(Baseline::line).toList(),
                checked.difference().needless(),
                ExplanationReport.of(checked.explained()),
                null);
    }

    @Override
    public RevisionReport revision(RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
        return report(drafts.compared(request, renames, fills), request, write);
    }

    @Override
    public RevisionReport revisionOffline(
            RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
        Offline<RevisionCommand.Drafted> offline = drafts.offline(request, renames, fills);
        return report(offline.result(), request, write).offline(OfflineReport.of(offline, locations));
    }

    private RevisionReport report(RevisionCommand.Drafted drafted, RevisionRequest request, boolean write) {
        take(drafted.timings());
        List<CandidateReport> candidates = CandidateReport.of(drafted.candidates());
        if (drafted.undecided()) {
            return RevisionReport.undecided(candidates).unsupported(drafted.unsupported());
        }
        RevisionReport report = drafted.drafts().isEmpty()
                ? RevisionReport.unchanged()
                : drafts.report(drafted.drafts(), request, write).candidates(candidates);
        return report.unsupported(drafted.unsupported());
    }

    @Override
    public RevisionReport emptyRevision(RevisionRequest request, boolean write) {
        return drafts.empty(request, write);
    }

    @Override
    public MergeReport merge(List<String> revisions, RevisionRequest request, boolean write) {
        return drafts.merge(revisions, request, write);
    }

    @Override
    public MergeReport autoMerge(List<String> revisions, RevisionRequest request, boolean write) {
        return drafts.autoMerge(revisions, request, write);
    }

    @Override
    public RebaseReport rebase(RebaseRequest request, boolean write) {
        return rebases.rebase(request, write);
    }

    @Override
    public MoveReport upgrade(String target, Resume resume, Progress progress) {
        UpgradeCommand.Upgraded done = new UpgradeCommand(resuming(resume)).run(target, new StepListener(progress));
        return moved(done.from(), done.to(), done.revisions());
    }

    @Override
    public MoveReport downgrade(String target, Resume resume, Progress progress) {
        DowngradeCommand.Downgraded done =
                new DowngradeCommand(resuming(resume)).run(target, new StepListener(progress));
        return moved(done.from(), done.to(), done.revisions());
    }

    @Override
    public TargetsReport upgradeTargets(
            String target, Resume resume, TargetsRequest request, TargetsProgress progress) {
        return new Targets(project).upgrade(new TargetsCommand(resuming(resume)), target, request, progress);
    }

    @Override
    public TargetsReport downgradeTargets(
            String target, Resume resume, TargetsRequest request, TargetsProgress progress) {
        return new Targets(project).downgrade(new TargetsCommand(resuming(resume)), target, request, progress);
    }

    @Override
    public PlacesReport currentTargets(TargetsRequest request) {
        return new Targets(project).current(new TargetsCommand(project.environment()), request);
    }

    @Override
    public PlanReport planUpgrade(String target) {
        return PlanReport.of(new PlanCommand(project.environment()).upgrade(target));
    }

    @Override
    public PlanReport planDowngrade(String target) {
        return PlanReport.of(new PlanCommand(project.environment()).downgrade(target));
    }

    @Override
    public ScriptReport upgradeScript(String range, Starting starting) {
        return script(scripting().upgrade(range, starting));
    }

    @Override
    public ScriptReport downgradeScript(String range, Starting starting) {
        return script(scripting().downgrade(range, starting));
    }

    @Override
    public ScriptReport stampScript(List<String> targets) {
        return script(scripting().stamp(targets));
    }

    @Override
    public ScriptReport ensureVersionScript() {
        return script(scripting().ensureVersion());
    }

    private ScriptCommand scripting() {
        return new ScriptCommand(project.environment(), project.assumedServer());
    }

    private ScriptReport script(String sql) {
        return new ScriptReport(project.assumedServer().version().toString(), sql, null);
    }

    private Environment resuming(Resume resume) {
        Environment environment = project.environment();
        return environment.policy(environment.policy().resume(resume));
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
                                revision.entry().map(RevisionEntry::message).orElse(""),
                                current.heads().contains(revision.id()),
                                revision.implied(),
                                revision.entry().map(listings::line).orElse(null)))
                        .toList(),
                current.heads(),
                UnfinishedLine.of(current.unfinished()));
    }

    @Override
    public HistoryReport history(String range) {
        return listings.history(range);
    }

    @Override
    public HistoryReport files(String range) {
        return listings.files(range);
    }

    @Override
    public PluginsReport plugins() {
        return PluginsReport.of(project.environment().extensions().get());
    }

    @Override
    public GraphReport heads(boolean resolved) {
        return listings.heads(resolved);
    }

    @Override
    public BranchesReport branches() {
        return listings.branches();
    }

    @Override
    public GraphReport show(String place) {
        return listings.show(place);
    }

    @Override
    public EnsureVersionReport ensureVersion() {
        return new EnsureVersionReport(
                new EnsureVersionCommand(project.environment()).run()
                        ? EnsureVersionReport.Status.CREATED
                        : EnsureVersionReport.Status.UNCHANGED);
    }

    @Override
    public StampReport stamp(List<String> targets, boolean purge) {
        StampCommand command = new StampCommand(project.environment());
        String[] places = targets.toArray(String[]::new);
        Stamped stamped = purge ? command.purge(places) : command.run(places);
        return new StampReport(
                stamped.from().equals(stamped.to()) && stamped.accepted().isEmpty()
                        ? StampReport.Status.UNCHANGED
                        : StampReport.Status.STAMPED,
                stamped.from(),
                stamped.to(),
                stamped.accepted());
    }

    /** A file as a person in the project's folder would name it. */
    private static String name(Path folder, Path file) {
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
