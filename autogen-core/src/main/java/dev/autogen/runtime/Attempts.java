package dev.autogen.runtime;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Does something again that failed for a reason that passes. */
final class Attempts {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final RunContext context;
    private final ServerSql server;
    private final Step step;
    private List<String> blockers = List.of();

    Attempts(RunContext context, Step step) {
        this.context = context;
        this.server = context.session().server();
        this.step = step;
    }

    /** Work that can be done again from its beginning. */
    @FunctionalInterface
    interface Attempt {

        /**
         * Does it.
         *
         * @param number 0 for the first attempt
         */
        void run(int number) throws SQLException;
    }

    /**
     * Does it until it succeeds or has been tried often enough.
     *
     * @param passes which failures pass, besides being those that the dialect says to be
     */
    void run(Attempt attempt, Predicate<SQLException> passes) throws SQLException {
        Pause pause = new Pause(FIRST_PAUSE, LONGEST_PAUSE);
        boolean watched = false;
        for (int number = 0; ; number++) {
            try {
                if (watched) {
                    watched(attempt, number);
                } else {
                    attempt.run(number);
                }
                return;
            } catch (SQLException e) {
                ServerError error = Session.error(e);
                if (number >= context.policy().retries() || !server.isTransient(error) || !passes.test(e)) {
                    throw e;
                }
                watched = context.lock().keepsSession()
                        && server.lacksLock(error)
                        && !server.blockers().isEmpty();
                Duration next = pause.next();
                context.listener().retrying(step, reason(e), number + 1, next);
                Pause.sleep(next);
            }
        }
    }

    private void watched(Attempt attempt, int number) throws SQLException {
        BlockerWatch watch = BlockerWatch.of(context.session(), context.database());
        try (watch) {
            attempt.run(number);
        } finally {
            blockers = watch.seen();
        }
    }

    /** Who was in the way when it failed last, each with a comma between. */
    String blockers() {
        return String.join(", ", blockers);
    }

    private String reason(SQLException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return blockers.isEmpty() ? message : message + "; in the way: " + blockers();
    }
}
