package dev.autogen.cli;

import dev.autogen.runtime.Resume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of a statement that a run before was killed in. */
final class ResumeOptions {

    @Option(
            names = "--resume-done",
            description = "A statement that a run before was killed in did its work: go on after it.")
    boolean done;

    @Option(names = "--resume-retry", description = "It did nothing, or what it did was cleared away: run it again.")
    boolean retry;

    static Resume resume(@Nullable ResumeOptions options) {
        if (options == null) {
            return Resume.ASK;
        }
        return options.done ? Resume.DONE : options.retry ? Resume.RETRY : Resume.ASK;
    }
}
