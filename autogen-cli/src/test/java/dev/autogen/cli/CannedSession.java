package dev.autogen.cli;

import dev.autogen.Types;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.RevisionLine;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A session that has its answers ready. */
class CannedSession implements Session {

    static final List<OperationReport> OPERATIONS = OperationReport.of(List.of(
            new Operation.AddColumn(ObjectName.of("customer"), Column.of("tier", Types.varchar(16))),
            new Operation.RenameColumn(ObjectName.qualified("crm", "note"), "text", "body"),
            new Operation.DropTable(ObjectName.of("old\u001b[31m"), null)));

    final List<String> asked = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    CheckReport check = new CheckReport(
            CheckReport.Status.CLEAN, List.of(), List.of("b2"), List.of("b2"), CheckReport.Judge.SERVER, List.of(), 9);
    RevisionReport revision = RevisionReport.unchanged();
    MoveReport move = new MoveReport(MoveReport.Status.UNCHANGED, List.of("b2"), List.of("b2"), List.of());
    CurrentReport current = new CurrentReport(CurrentReport.Status.BEHIND, List.of(), List.of("b2"));
    HistoryReport history = new HistoryReport(List.of(
            new RevisionLine("b2", List.of("a1"), "add tier", true, false, false, null, "src/B2.java"),
            new RevisionLine("a1", List.of(), "first", false, true, true, "2026-01-02T03:04:05Z", "src/A1.java")));
    StampReport stamp = new StampReport(StampReport.Status.STAMPED, List.of(), List.of("b2"), List.of());

    private <T> T answer(String question, T answer) {
        asked.add(question);
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    @Override
    public CheckReport check() {
        return answer("check", check);
    }

    @Override
    public RevisionReport revision(String message, boolean write) {
        return answer((write ? "write " : "print ") + message, revision);
    }

    @Override
    public MoveReport upgrade(String target, Consumer<StepReport> progress) {
        answer("upgrade " + target, move).steps().forEach(progress);
        return move;
    }

    @Override
    public MoveReport downgrade(String target, Consumer<StepReport> progress) {
        answer("downgrade " + target, move).steps().forEach(progress);
        return move;
    }

    @Override
    public CurrentReport current() {
        return answer("current", current);
    }

    @Override
    public HistoryReport history() {
        return answer("history", history);
    }

    @Override
    public StampReport stamp(String target) {
        return answer("stamp " + target, stamp);
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
