package dev.autogen.product.mysql;

import dev.autogen.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Another session that keeps inserting, and does not want to wait. */
final class Writer implements AutoCloseable {

    private static final int FIRST = 100_000;

    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Void> work;
    private volatile boolean closed;

    Writer(TestDatabase database, String table) throws InterruptedException {
        work = CompletableFuture.runAsync(() -> write(database, table));
        begun.await();
    }

    private void write(TestDatabase database, String table) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session lock_wait_timeout = 3, innodb_lock_wait_timeout = 3");
            while (!closed) {
                statement.execute("insert into " + table + " (id) values (" + (FIRST + written.get()) + ")");
                written.incrementAndGet();
                begun.countDown();
            }
        } catch (SQLException e) {
            trouble.add(e.getMessage());
        } finally {
            begun.countDown();
        }
    }

    /** What kept it from writing; after at least one more row where nothing does. */
    List<String> trouble() throws InterruptedException {
        int before = written.get();
        while (written.get() == before && trouble.isEmpty()) {
            Thread.sleep(1);
        }
        return List.copyOf(trouble);
    }

    @Override
    public void close() {
        closed = true;
        work.join();
    }
}
