package dev.autogen.command;

import dev.autogen.error.ConfigurationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with many targets: the canaries first, then the others, several at once, until all are done or too many failed.
 *
 * @param <R> what comes out of a target
 */
final class TargetRuns<R> {

    private final RolloutPolicy policy;
    private final Function<Target, R> work;
    private final Predicate<R> failed;
    private final BooleanSupplier mayBegin;
    private final Map<String, R> results = new HashMap<>();
    private int failures;
    private boolean stopped;

    /**
     * @param work is done in several threads at once
     * @param failed whether a result counts as a failure
     * @param mayBegin is asked before each target
     */
    TargetRuns(RolloutPolicy policy, Function<Target, R> work, Predicate<R> failed, BooleanSupplier mayBegin) {
        this.policy = policy;
        this.work = work;
        this.failed = failed;
        this.mayBegin = mayBegin;
    }

    /** What came out of each target, by its name; those that were not begun are not in it. */
    Map<String, R> run(List<Target> targets) {
        requireDifferentNames(targets);
        int canaries = Math.min(policy.canaries(), targets.size());
        together(targets.subList(0, canaries));
        if (failures == 0) {
            together(targets.subList(canaries, targets.size()));
        }
        return Map.copyOf(results);
    }

    private static void requireDifferentNames(List<Target> targets) {
        Set<String> names = new HashSet<>();
        for (Target target : targets) {
            if (!names.add(target.name())) {
                throw new ConfigurationException(
                        "two targets are called '" + target.name() + "': give one of them another name");
            }
        }
    }

    private void together(List<Target> targets) {
        if (targets.isEmpty()) {
            return;
        }
        Queue<Target> waiting = new ArrayDeque<>(targets);
        int size = Math.min(policy.parallel(), targets.size());
        ExecutorService threads = Executors.newFixedThreadPool(size, namedThreads());
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            workers.add(CompletableFuture.runAsync(() -> workOff(waiting), threads));
        }
        try {
            await(CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)));
        } finally {
            threads.shutdown();
        }
    }

    /** They end with the process: what a target is in the middle of then is taken back by its server. */
    private static ThreadFactory namedThreads() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "autogen-target-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A caller who is interrupted gets its answer when what runs has ended; nothing more is begun. */
    private void await(CompletableFuture<Void> all) {
        boolean interrupted = false;
        while (true) {
            try {
                all.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                stop();
            } catch (ExecutionException | CancellationException e) {
                throw unwrapped(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(Exception e) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new CompletionException(cause);
    }

    private void workOff(Queue<Target> waiting) {
        try {
            for (Target target = next(waiting); target != null; target = next(waiting)) {
                done(target, work.apply(target));
            }
        } catch (RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private synchronized @Nullable Target next(Queue<Target> waiting) {
        if (!stopped && !mayBegin.getAsBoolean()) {
            stopped = true;
        }
        return stopped ? null : waiting.poll();
    }

    private synchronized void done(Target target, R result) {
        results.put(target.name(), result);
        if (failed.test(result)) {
            failures++;
            stopped |= failures == policy.maxFailures();
        }
    }

    private synchronized void stop() {
        stopped = true;
    }
}
