package dev.autogen.cli;

import dev.autogen.cli.report.StepReport;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Timeout;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import java.time.Duration;

/**
 * Passes on what is done.
 *
 * @param progress is told of it
 */
record StepListener(Progress progress) implements RunListener {

    @Override
    public void waiting(String holder, Duration limit) {
        progress.remark("waiting for another upgrade, held by " + holder
                + (limit.isZero() ? "" : "; for at most " + Timeout.text(limit)));
    }

    @Override
    public void resumed(Step step, int done, int parts) {
        progress.remark("revision " + step.script().id() + " goes on after " + done + " of " + parts + " parts");
    }

    @Override
    public void executing(Step step, Operation operation, String sql) {
        progress.detail(step.script().id() + ": " + operation.describe());
    }

    @Override
    public void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {
        progress.detail(step.script().id() + ": " + batches + (batches == 1 ? " batch" : " batches") + " done, " + rows
                + (rows == 1 ? " row" : " rows"));
    }

    @Override
    public void progressed(Step step, int done, int parts) {
        progress.detail(step.script().id() + ": " + done + " of " + parts + " parts done");
    }

    @Override
    public void retrying(Step step, String reason, int attempt, Duration pause) {
        progress.remark("revision " + step.script().id() + " is tried again in " + Timeout.text(pause) + " (retry "
                + attempt + "): " + reason);
    }

    @Override
    public void finished(Step step, Duration duration) {
        progress.done(StepReport.of(step.script().id(), step.script().node().message(), duration));
    }
}
