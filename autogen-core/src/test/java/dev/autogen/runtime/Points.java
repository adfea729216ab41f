package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.time.Duration;

/** Counts the boundaries of a run: before each statement, after each batch and each part that is done, after each revision. */
final class Points implements RunListener {

    private final int fatal;
    private final Runnable end;
    private int passed;

    /**
     * Counts.
     *
     * @param fatal number of the boundary, from 1, at which the end comes
     */
    Points(int fatal, Runnable end) {
        this.fatal = fatal;
        this.end = end;
    }

    int passed() {
        return passed;
    }

    private void pass() {
        passed++;
        if (passed == fatal) {
            end.run();
        }
    }

    @Override
    public void executing(Step step, Operation operation, String sql) {
        pass();
    }

    @Override
    public void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {
        pass();
    }

    @Override
    public void progressed(Step step, int done, int parts) {
        pass();
    }

    @Override
    public void finished(Step step, Duration duration) {
        pass();
    }
}
