package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * Inserts purchases and changes older ones, one statement after the other, and remembers what the server has acknowledged and how
 * long that took at most.
 */
final class ParallelWriter implements AutoCloseable {

    private static final int FIRST = 1_000_000;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final LiveDatabase database;
    private final Map<Integer, Integer> acknowledged = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(20);
    private final CompletableFuture<Void> work;
    private volatile boolean ended;
    private volatile long longest;

    private ParallelWriter(LiveDatabase database) {
        this.database = database;
        this.work = CompletableFuture.runAsync(this::write);
    }

    static ParallelWriter on(LiveDatabase database) throws InterruptedException {
        ParallelWriter writer = new ParallelWriter(database);
        writer.started.await();
        return writer;
    }

    private void write() {
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into purchase (id, customer_id, total, note) values (?, 1, ?, ?)");
                PreparedStatement update = connection.prepareStatement("update purchase set total = ? where id = ?")) {
            for (int i = 0; !ended; i++) {
                int id = FIRST + i;
                insert.setInt(1, id);
                insert.setInt(2, i);
                insert.setString(3, "n" + id);
                if (send(insert)) {
                    acknowledged.put(id, i);
                }
                int older = FIRST + i / 2;
                update.setInt(1, i + 7);
                update.setInt(2, older);
                if (acknowledged.containsKey(older) && send(update)) {
                    acknowledged.put(older, i + 7);
                }
                started.countDown();
                // without a pause the table grows faster than an index of it is built
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            while (started.getCount() > 0) {
                started.countDown();
            }
        }
    }

    private boolean send(PreparedStatement statement) throws SQLException {
        long begun = System.nanoTime();
        try {
            statement.executeUpdate();
            return true;
        } catch (SQLException e) {
            // a constraint says no, and the writer knows
            if (!String.valueOf(e.getSQLState()).startsWith("23")) {
                throw e;
            }
            refused.add(String.valueOf(e.getMessage()));
            return false;
        } finally {
            longest = Math.max(longest, System.nanoTime() - begun);
        }
    }

    /** The longest that a statement has taken. */
    Duration longest() {
        return Duration.ofNanos(longest);
    }

    List<String> refused() {
        return refused;
    }

    /** Stops, and finds everything that was acknowledged. */
    void assertNothingIsLost() throws SQLException {
        close();
        Map<Integer, Integer> found = new LinkedHashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, total from purchase where id >= " + FIRST + " order by id")) {
            while (rows.next()) {
                found.put(rows.getInt(1), rows.getInt(2));
            }
        }
        assertThat(acknowledged).as("what was written").hasSizeGreaterThan(10);
        assertThat(found).isEqualTo(acknowledged);
    }

    @Override
    public void close() {
        ended = true;
        work.join();
    }
}
