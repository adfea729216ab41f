package dev.autogen.cli;

import dev.autogen.Types;
import dev.autogen.cli.report.AcceptReport;
import dev.autogen.cli.report.BranchesReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.EnsureVersionReport;
import dev.autogen.cli.report.GraphLine;
import dev.autogen.cli.report.GraphReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MergeReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.OverlapReport;
import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.PluginsReport;
import dev.autogen.cli.report.RebaseReport;
import dev.autogen.cli.report.RevisionLine;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.ScriptReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.cli.report.TargetsReport;
import dev.autogen.command.CheckRequest;
import dev.autogen.command.FillChoices;
import dev.autogen.command.RebaseRequest;
import dev.autogen.command.RenameChoices;
import dev.autogen.config.TargetSettings;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.Resume;
import dev.autogen.runtime.Starting;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session that has its answers ready. */
class CannedSession implements Session {

    private static final List<Operation> PENDING = List.of(
            new Operation.AddColumn(ObjectName.of("customer"), Column.of("tier", Types.varchar(16))),
            new Operation.RenameColumn(ObjectName.qualified("crm", "note"), "text", "body"),
            new Operation.DropTable(ObjectName.of("old\u001b[31m"), null));

    static final List<OperationReport> OPERATIONS =
            OperationReport.of(PENDING, PENDING.stream().map(Operation::hazards).toList());

    final List<String> asked = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    CheckReport check = Checks.of(
            CheckReport.Status.CLEAN,
            List.of(),
            List.of("b2"),
            List.of("b2"),
            CheckReport.Judge.SERVER,
            List.of(),
            List.of(),
            9,
            List.of());
    PluginsReport plugins = new PluginsReport(PluginsReport.Status.LISTED, List.of());
    RevisionReport revision = RevisionReport.unchanged();
    MoveReport move = new MoveReport(MoveReport.Status.UNCHANGED, List.of("b2"), List.of("b2"), List.of());
    CurrentReport current = new CurrentReport(CurrentReport.Status.BEHIND, List.of(), List.of("b2"), List.of());
    HistoryReport history = new HistoryReport(List.of(
            new RevisionLine(
                    "b2", List.of("a1"), "add tier", true, false, false, null, "src/B2.java", List.of(), List.of()),
            new RevisionLine(
                    "a1",
                    List.of(),
                    "first",
                    false,
                    true,
                    true,
                    "2026-01-02T03:04:05Z",
                    "src/A1.java",
                    List.of(),
                    List.of())));
    StampReport stamp = new StampReport(StampReport.Status.STAMPED, List.of(), List.of("b2"), List.of());

    ScriptReport script = new ScriptReport("PostgreSQL 18.0", "-- \u00e4\nbegin;\ncommit;\n", null);
    PlanReport plan = new PlanReport(PlanReport.Status.UNCHANGED, List.of("b2"), List.of(), List.of());

    static final GraphLine FORK =
            new GraphLine("a1", "first", List.of(), List.of("b2", "c3"), List.of(), List.of(), false, "src/A1.java");
    static final GraphLine LEFT = new GraphLine(
            "b2", "add tier", List.of("a1"), List.of(), List.of("x9"), List.of("left"), true, "src/B2.java");
    static final GraphLine RIGHT =
            new GraphLine("c3", "", List.of("a1"), List.of(), List.of(), List.of(), true, "src/C3.java");

    static final OverlapReport OVERLAP = new OverlapReport(
            "column customer.tier",
            List.of(
                    new OverlapReport.Touch("b2", "add tier", "add column customer.tier bigint"),
                    new OverlapReport.Touch("c3", "", "drop column customer.tier")));

    MergeReport merge =
            new MergeReport(MergeReport.Status.WRITTEN, "m4", List.of("b2", "c3"), "src/M4.java", null, List.of());
    RebaseReport rebase = new RebaseReport(
            RebaseReport.Status.REBASED,
            List.of("c3", "d4"),
            List.of("a1"),
            "b2",
            List.of(OVERLAP),
            RebaseReport.Answer.NO_ANSWER,
            List.of(),
            List.of(new RebaseReport.ChangedFile("src/C3.java", "src/C3.java")));

    @Nullable
    RevisionRequest requested;

    RenameAnswers answers = RenameAnswers.none();

    @Nullable
    RebaseRequest rebased;

    GraphReport graph = new GraphReport(List.of(LEFT, RIGHT));
    BranchesReport branches = new BranchesReport(List.of(new BranchesReport.BranchPoint(FORK, List.of(LEFT, RIGHT))));

    TargetsReport targets = new TargetsReport(
            TargetsReport.Status.FAILED,
            2,
            1,
            1,
            1,
            812,
            List.of(
                    target("acme", TargetsReport.Status.APPLIED, List.of(), List.of("b2")),
                    target("bolt", TargetsReport.Status.UNCHANGED, List.of("b2"), List.of("b2")),
                    target("crow", TargetsReport.Status.APPLIED, List.of(), List.of("b2")),
                    new TargetsReport.Target(
                            "dove\u001b[31m",
                            TargetsReport.Status.FAILED,
                            List.of("a1"),
                            List.of("a1"),
                            List.of(),
                            7,
                            Map.of("kind", "lock", "message", "someone else\nruns")),
                    new TargetsReport.Target("elk", TargetsReport.Status.NOT_BEGUN, null, null, List.of(), 0, null)));
    PlacesReport places = new PlacesReport(
            PlacesReport.Status.BEHIND,
            List.of("b2"),
            List.of(
                    new PlacesReport.Target("acme", PlacesReport.Status.HEAD, List.of("b2"), List.of(), null),
                    new PlacesReport.Target("bolt", PlacesReport.Status.BEHIND, List.of(), List.of(), null)));

    private static TargetsReport.Target target(
            String name, TargetsReport.Status status, List<String> from, List<String> to) {
        List<StepReport> steps = from.equals(to) ? List.of() : List.of(new StepReport("b2", "add tier", 12));
        return new TargetsReport.Target(name, status, from, to, steps, 34, null);
    }

    private <T> T answer(String question, T answer) {
        asked.add(question);
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    @Override
    public CheckReport check(CheckRequest request) {
        answers = request.renames();
        return answer("check", check);
    }

    @Override
    public TargetsReport upgradeTargets(
            String target, Resume resume, TargetsRequest request, TargetsProgress progress) {
        return targets("upgrade " + target + " " + resume, request, progress);
    }

    @Override
    public TargetsReport downgradeTargets(
            String target, Resume resume, TargetsRequest request, TargetsProgress progress) {
        return targets("downgrade " + target + " " + resume, request, progress);
    }

    private TargetsReport targets(String what, TargetsRequest request, TargetsProgress progress) {
        List<String> names =
                request.targets().stream().map(TargetSettings::name).toList();
        TargetsReport answered = answer(what + " of " + names + " " + request.policy(), targets);
        for (TargetsReport.Target target : answered.targets()) {
            if (target.status() != TargetsReport.Status.NOT_BEGUN) {
                progress.begun(target.name());
                progress.ended(target);
            }
        }
        return answered;
    }

    @Override
    public PlacesReport currentTargets(TargetsRequest request) {
        return answer("current of " + request.targets().size(), places);
    }

    @Override
    public PlanReport planUpgrade(String target) {
        return answer("plan upgrade " + target, plan);
    }

    @Override
    public PlanReport planDowngrade(String target) {
        return answer("plan downgrade " + target, plan);
    }

    @Override
    public ScriptReport upgradeScript(String range, Starting starting) {
        return answer("upgrade script " + range + " " + starting, script);
    }

    @Override
    public ScriptReport downgradeScript(String range, Starting starting) {
        return answer("downgrade script " + range + " " + starting, script);
    }

    @Override
    public ScriptReport stampScript(List<String> targets) {
        return answer("stamp script " + targets, script);
    }

    @Override
    public ScriptReport ensureVersionScript() {
        return answer("ensure version script", script);
    }

    @Override
    public AcceptReport accept(CheckRequest request) {
        return answer(
                "check accept",
                new AcceptReport(
                        AcceptReport.Status.ACCEPTED,
                        "autogen-baseline.txt",
                        List.of("drop index ix_old on customer"),
                        List.of(),
                        List.of("drop table gone")));
    }

    @Override
    public CheckReport checkOffline(CheckRequest request) {
        answers = request.renames();
        return answer("check offline", check);
    }

    @Override
    public RevisionReport revisionOffline(
            RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
        answers = renames.answers();
        requested = request;
        return answer((write ? "write offline " : "print offline ") + request.message(), revision);
    }

    @Override
    public RevisionReport revision(RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
        answers = renames.answers();
        requested = request;
        return answer((write ? "write " : "print ") + request.message(), revision);
    }

    @Override
    public RevisionReport emptyRevision(RevisionRequest request, boolean write) {
        requested = request;
        return answer((write ? "write empty " : "print empty ") + request.message(), revision);
    }

    @Override
    public MergeReport merge(List<String> revisions, RevisionRequest request, boolean write) {
        requested = request;
        return answer((write ? "merge " : "print merge ") + String.join(" ", revisions), merge);
    }

    @Override
    public MergeReport autoMerge(List<String> revisions, RevisionRequest request, boolean write) {
        requested = request;
        return answer((write ? "auto " : "print auto ") + String.join(" ", revisions), merge);
    }

    @Override
    public RebaseReport rebase(RebaseRequest request, boolean write) {
        rebased = request;
        return answer(write ? "rebase" : "plan rebase", rebase);
    }

    @Override
    public MoveReport upgrade(String target, Resume resume, Progress progress) {
        answer("upgrade " + target + (resume == Resume.ASK ? "" : " " + resume), move)
                .steps()
                .forEach(progress::done);
        return move;
    }

    @Override
    public MoveReport downgrade(String target, Resume resume, Progress progress) {
        answer("downgrade " + target + (resume == Resume.ASK ? "" : " " + resume), move)
                .steps()
                .forEach(progress::done);
        return move;
    }

    @Override
    public CurrentReport current() {
        return answer("current", current);
    }

    @Override
    public HistoryReport history(String range) {
        return answer("history " + range, history);
    }

    @Override
    public HistoryReport files(String range) {
        return answer("files " + range, history);
    }

    @Override
    public PluginsReport plugins() {
        return answer("plugins", plugins);
    }

    @Override
    public GraphReport heads(boolean resolved) {
        return answer(resolved ? "resolved heads" : "heads", graph);
    }

    @Override
    public BranchesReport branches() {
        return answer("branches", branches);
    }

    @Override
    public GraphReport show(String place) {
        return answer("show " + place, graph);
    }

    @Override
    public EnsureVersionReport ensureVersion() {
        return answer("ensure", new EnsureVersionReport(EnsureVersionReport.Status.CREATED));
    }

    @Override
    public StampReport stamp(List<String> targets, boolean purge) {
        return answer((purge ? "purge " : "stamp ") + String.join(" ", targets), stamp);
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
