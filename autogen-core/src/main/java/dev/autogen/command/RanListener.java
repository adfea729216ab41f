package dev.autogen.command;

import dev.autogen.operation.Operation;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Remembers what ran, also where the run fails afterwards, and tells another listener of everything. */
final class RanListener implements RunListener {

    private final RunListener next;
    private final List<Ran> done = new ArrayList<>();

    RanListener(RunListener next) {
        this.next = next;
    }

    List<Ran> done() {
        return List.copyOf(done);
    }

    @Override
    public void waiting(String holder, Duration limit) {
        next.waiting(holder, limit);
    }

    @Override
    public void started(Step step) {
        next.started(step);
    }

    @Override
    public void resumed(Step step, int finished, int parts) {
        next.resumed(step, finished, parts);
    }

    @Override
    public void executing(Step step, Operation operation, String sql) {
        next.executing(step, operation, sql);
    }

    @Override
    public void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {
        next.batchDone(step, operation, batches, rows);
    }

    @Override
    public void progressed(Step step, int finished, int parts) {
        next.progressed(step, finished, parts);
    }

    @Override
    public void retrying(Step step, String reason, int attempt, Duration pause) {
        next.retrying(step, reason, attempt, pause);
    }

    @Override
    public void finished(Step step, Duration duration) {
        done.add(new Ran(step.script().id(), step.script().node().message(), duration));
        next.finished(step, duration);
    }

    @Override
    public void failed(Step step, RuntimeException failure) {
        next.failed(step, failure);
    }
}
