package dev.autogen.runtime;

import java.time.Duration;

/** Is told how a run gets on, in the thread that runs. */
public interface RunListener {

    /** One that does not care. */
    RunListener SILENT = new RunListener() {
        @Override
        public void started(Step step) {}

        @Override
        public void finished(Step step, Duration duration) {}
    };

    /** A revision begins; it may turn out that someone else has run it meanwhile, then {@link #finished} does not follow. */
    void started(Step step);

    /** A revision is done and committed. */
    void finished(Step step, Duration duration);
}
