package dev.autogen.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run on many databases end in good order when the process is told to end (Ctrl-C, SIGTERM): nothing more is begun, and
 * what runs has a moment to finish and to be reported. What has not finished then is left as by a kill, which is safe.
 */
final class Interruption implements AutoCloseable {

    /** Less than the ten seconds after which containers are killed. */
    private static final long GRACE_SECONDS = 8;

    private final Console console;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::request, "autogen-interrupted");
    private volatile boolean requested;

    private Interruption(Console console) {
        this.console = console;
    }

    static Interruption watch(Console console) {
        Interruption interruption = new Interruption(console);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isRequested() {
        return requested;
    }

    private void request() {
        requested = true;
        console.complain("told to end: nothing more is begun, and what runs has " + GRACE_SECONDS + " s to finish");
        try {
            if (!over.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                console.complain("what still runs is broken off; the next run goes on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run is over and reported. */
    @Override
    public void close() {
        over.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process has begun to end this very moment, and the hook will find that nothing is left to wait
                // for
                requested = true;
            }
        }
    }
}
