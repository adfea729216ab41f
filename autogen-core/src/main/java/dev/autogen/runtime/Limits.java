package dev.autogen.runtime;

import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.operation.Timeout;
import java.time.Duration;

/**
 * What a statement is given.
 *
 * @param lock how long it may wait for each of its locks
 * @param statement how long it may run
 */
record Limits(Duration lock, Duration statement) {

    /** What a policy gives where nothing else is said. */
    static Limits of(RunPolicy policy) {
        return new Limits(policy.lockTimeout(), policy.statementTimeout());
    }

    /** What a statement is given, by its revision or else by a policy. */
    static Limits of(RunPolicy policy, Segment.Part part) {
        return new Limits(
                part.findTimeout(Timeout.Kind.LOCK)
                        .orElse(part.statement().waiting() == Waiting.ASIDE ? policy.lockWait() : policy.lockTimeout()),
                part.findTimeout(Timeout.Kind.STATEMENT).orElse(policy.statementTimeout()));
    }
}
