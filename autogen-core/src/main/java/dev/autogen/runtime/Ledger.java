package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.LockException;
import dev.autogen.error.ReflectionException;
import dev.autogen.script.Script;
import dev.autogen.script.ToolVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The version table and the history table of a database. */
public final class Ledger {

    /** SQLSTATE of a missing table: PostgreSQL's, and the one of ODBC that others use. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02");

    private final Session session;
    private final Connection connection;
    private final String version;
    private final String history;

    public Ledger(Session session, VersionTables tables) {
        this.session = session;
        this.connection = session.connection();
        this.version = qualified(session.dialect(), tables.schema(), tables.version());
        this.history = qualified(session.dialect(), tables.schema(), tables.history());
    }

    private static String qualified(Dialect dialect, @Nullable String schema, String table) {
        return schema == null ? dialect.quote(table) : dialect.quote(schema) + "." + dialect.quote(table);
    }

    /**
     * Reads where the database stands; nowhere if it has no such tables, which this does not change. Two statements.
     *
     * @throws ReflectionException if the tables cannot be read
     */
    public Recorded read() {
        try {
            List<String> heads = new ArrayList<>();
            Map<String, HistoryRow> last = new HashMap<>();
            boolean exists = ifExists(() -> heads.addAll(heads()));
            if (exists) {
                ifExists(() -> last.putAll(last()));
            }
            return new Recorded(heads, last);
        } catch (SQLException e) {
            throw new ReflectionException("cannot read " + version + " and " + history + ": " + e.getMessage(), e);
        }
    }

    private static boolean ifExists(Session.Work work) throws SQLException {
        try {
            work.run();
            return true;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(String.valueOf(e.getSQLState()))) {
                return false;
            }
            throw e;
        }
    }

    /** Ids in the version table, sorted. */
    List<String> heads() throws SQLException {
        List<String> heads = new ArrayList<>();
        session.countStatement();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select revision from " + version)) {
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
        }
        return heads.stream().sorted().toList();
    }

    private Map<String, HistoryRow> last() throws SQLException {
        Map<String, HistoryRow> last = new HashMap<>();
        session.countStatement();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select revision, direction, started_at, checksum from "
                        + history + " where id in (select max(id) from " + history + " group by revision)")) {
            while (rows.next()) {
                String revision = rows.getString(1);
                Instant startedAt = rows.getObject(3, OffsetDateTime.class).toInstant();
                last.put(revision, new HistoryRow(revision, rows.getString(2), startedAt, rows.getString(4)));
            }
        }
        return last;
    }

    /**
     * Makes the tables where they are missing. Someone else may be doing the same at this moment.
     *
     * @return whether one was missing
     * @throws ConfigurationException if they cannot be made
     */
    public boolean create() {
        try {
            if (exists()) {
                return false;
            }
            session.transaction(this::createTables);
            return true;
        } catch (SQLException e) {
            // "if not exists" does not keep two creators apart: the later one runs into the catalog's unique keys
            if (!existsAfter(e)) {
                throw new ConfigurationException(
                        "cannot create the tables " + version + " and " + history + ": " + e.getMessage(), e);
            }
            return false;
        }
    }

    private void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists " + version + " (revision varchar primary key)");
            statement.execute("create table if not exists " + history + " ("
                    + "id bigint generated always as identity primary key, "
                    + "revision varchar not null, "
                    + "direction varchar not null, "
                    + "message varchar, "
                    + "started_at timestamp with time zone not null, "
                    + "duration_ms bigint not null, "
                    + "checksum varchar, "
                    + "autogen_version varchar not null, "
                    + "database_user varchar not null)");
        }
    }

    private boolean existsAfter(SQLException failure) {
        try {
            return exists();
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private boolean exists() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return ifExists(() -> {
                statement
                        .executeQuery("select 1 from " + version + " where 1 = 0")
                        .close();
                statement
                        .executeQuery("select 1 from " + history + " where 1 = 0")
                        .close();
            });
        }
    }

    /**
     * Keeps other upgraders out until the transaction ends; readers are not disturbed.
     *
     * @throws LockException if the lock is not to be had
     */
    void lock() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + version + " in exclusive mode");
        } catch (SQLException e) {
            throw new LockException(
                    "cannot lock " + version + ", another upgrade may be running: " + e.getMessage()
                            + "\nnothing was changed; try again",
                    e);
        }
    }

    /** Changes the version rows from one set of heads to another. */
    void move(Collection<String> before, Collection<String> after) throws SQLException {
        change("delete from " + version + " where revision = ?", before, after);
        change("insert into " + version + " (revision) values (?)", after, before);
    }

    private void change(String sql, Collection<String> ids, Collection<String> except) throws SQLException {
        for (String id : ids) {
            if (!except.contains(id)) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, id);
                    statement.executeUpdate();
                }
            }
        }
    }

    /** Writes down that something happened to a revision. */
    void record(Script script, Direction direction, Instant startedAt, Duration duration) throws SQLException {
        String sql = "insert into " + history
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)"
                + " values (?, ?, ?, ?, ?, ?, ?, current_user)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, script.id());
            statement.setString(2, direction.text());
            statement.setString(3, script.node().message());
            statement.setObject(4, startedAt.atOffset(ZoneOffset.UTC));
            statement.setLong(5, duration.toMillis());
            statement.setString(6, script.checksum());
            statement.setString(7, ToolVersion.current());
            statement.executeUpdate();
        }
    }
}
