package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks, over a connection of its own, who is in the way of a statement while it waits: once the wait has ended nobody can tell.
 * It is used when something failed for want of a lock once already.
 */
final class BlockerWatch implements AutoCloseable {

    private static final long PERIOD_MILLISECONDS = 50;

    private final ConnectionSource database;
    private final String sql;
    private final long watched;
    private volatile boolean over;
    private volatile List<String> seen = List.of();
    private final CompletableFuture<Void> watch;

    private BlockerWatch(ConnectionSource database, String sql, long watched) {
        this.database = database;
        this.sql = sql;
        this.watched = watched;
        this.watch = CompletableFuture.runAsync(this::look, CompletableFuture.delayedExecutor(0, TimeUnit.SECONDS));
    }

    /** Watches a session. */
    static BlockerWatch of(Session session, ConnectionSource database) throws SQLException {
        String number = session.column(session.server().session()).get(0);
        return new BlockerWatch(database, session.server().blockers(), Long.parseLong(String.valueOf(number)));
    }

    private void look() {
        try (Connection connection = database.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(true);
            statement.setInt(1, Math.toIntExact(watched));
            while (!over && seen.isEmpty()) {
                List<String> blockers = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        blockers.add(rows.getString(1));
                    }
                }
                seen = List.copyOf(blockers);
                TimeUnit.MILLISECONDS.sleep(PERIOD_MILLISECONDS);
            }
        } catch (SQLException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who was in the way, as far as that was seen. */
    List<String> seen() {
        return seen;
    }

    @Override
    public void close() {
        over = true;
        watch.join();
    }
}
