package dev.autogen.runtime;

import dev.autogen.error.LockException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits between attempts: each longer than the one before, and none as long as that of another process. */
final class Pause {

    private final Duration longest;
    private Duration next;

    Pause(Duration first, Duration longest) {
        this.next = first;
        this.longest = longest;
    }

    /** How long the next wait is; each call is another wait. */
    Duration next() {
        Duration pause = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        long most = Math.max(2, pause.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    /**
     * Waits.
     *
     * @throws LockException if the thread is told to stop
     */
    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockException("told to stop while waiting; what was done stays, and the next run goes on", e);
        }
    }
}
