package dev.autogen.cli;

import dev.autogen.cli.report.StepReport;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Passes on what is done.
 *
 * @param progress is told of each revision
 */
record StepListener(Consumer<StepReport> progress) implements RunListener {

    @Override
    public void started(Step step) {}

    @Override
    public void finished(Step step, Duration duration) {
        progress.accept(StepReport.of(step.script().id(), step.script().node().message(), duration));
    }
}
