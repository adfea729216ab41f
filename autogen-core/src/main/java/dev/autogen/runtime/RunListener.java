package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.time.Duration;

/** Is told how a run gets on, in the thread that runs. What it throws ends the run as a failure would. */
public interface RunListener {

    /** One that does not care. */
    RunListener SILENT = new RunListener() {};

    /**
     * Another run is going on, and this one waits for its end.
     *
     * @param holder who runs, as the server knows
     * @param limit how long this one waits; zero is without end
     */
    default void waiting(String holder, Duration limit) {}

    /** A revision begins. */
    default void started(Step step) {}

    /**
     * A revision goes on that a run before did not finish.
     *
     * @param done how many of its parts are done
     * @param parts how many it has
     */
    default void resumed(Step step, int done, int parts) {}

    /** A statement is about to be sent. */
    default void executing(Step step, Operation operation, String sql) {}

    /**
     * A batch of {@code op.inBatches} is done, and stays done.
     *
     * @param batches how many are, those of earlier runs too
     * @param rows how many rows they changed
     */
    default void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {}

    /**
     * A part of a revision that has several is done, and stays done.
     *
     * @param done how many are
     * @param parts how many it has
     */
    default void progressed(Step step, int done, int parts) {}

    /**
     * Something could not be done now and will be tried again.
     *
     * @param reason why, with who is in the way where that is known
     * @param attempt which retry it is, from 1
     * @param pause how long it is waited before
     */
    default void retrying(Step step, String reason, int attempt, Duration pause) {}

    /** A revision is done and committed. */
    default void finished(Step step, Duration duration) {}

    /** A revision failed; what follows is not begun. The exception is thrown to the caller of the run too. */
    default void failed(Step step, RuntimeException failure) {}
}
