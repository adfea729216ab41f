package dev.autogen.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Two results, worked out at the same time: the one by the thread that asks, the other by one of its own, which has ended
 * when both are there.
 *
 * @param here what the asking thread found
 * @param beside what the other found
 */
record SideBySide<A, B>(A here, B beside) {

    /**
     * Does both. When either fails its failure is thrown, after the other has ended too; when both fail, that of this thread
     * is thrown and carries the other.
     *
     * @param name of the other thread
     */
    static <A, B> SideBySide<A, B> of(Supplier<A> here, String name, Supplier<B> beside) {
        FutureTask<B> task = new FutureTask<>(beside::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        A found;
        try {
            found = here.get();
        } catch (RuntimeException | Error e) {
            suppress(e, task);
            throw e;
        }
        return new SideBySide<>(found, result(task));
    }

    private static void suppress(Throwable failure, FutureTask<?> task) {
        try {
            result(task);
        } catch (RuntimeException | Error other) {
            failure.addSuppressed(other);
        }
    }

    /** An interrupt waits too: what the other thread works with must not be closed under it. */
    private static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unchecked(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
