package dev.autogen.runtime;

import dev.autogen.dialect.ServerSql;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.ReflectionException;
import dev.autogen.error.RevisionException;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version table and the history table of a database, with the journal of what is not finished. */
public final class Ledger {

    private final Session session;
    private final Connection connection;
    private final ServerSql server;
    private final VersionTables tables;
    private final LedgerTables made;
    private final String version;
    private final String history;
    private final String lease;
    private final Journal journal;

    private Ledger(Session session, VersionTables tables) {
        this.session = session;
        this.connection = session.connection();
        this.server = session.server();
        this.tables = tables;
        this.made = new LedgerTables(session, tables);
        this.version = made.qualified(tables.version());
        this.history = made.qualified(tables.history());
        this.lease = made.qualified(tables.lease());
        this.journal = new Journal(session, made.qualified(tables.journal()));
    }

    /**
     * The tables of a database. Where no schema is given they are in the default one and nowhere else: further schemas of a search
     * path are not looked into, which may be those of others.
     */
    public static Ledger of(Session session, VersionTables tables) {
        return new Ledger(session, session.settled(tables));
    }

    /** The version table as it stands in SQL. */
    String version() {
        return version;
    }

    /** What is not finished. */
    Journal journal() {
        return journal;
    }

    /** The table of the lease as it stands in SQL. */
    String lease() {
        return lease;
    }

    /**
     * Reads where the database stands; nowhere if it has no such tables, which this does not change. Two statements, and one
     * more where there is a journal.
     *
     * @throws ReflectionException if the tables cannot be read
     */
    public Recorded read() {
        try {
            Standing standing = standing();
            if (!standing.exists()) {
                return new Recorded(List.of(), Map.of(), List.of());
            }
            return new Recorded(standing.heads(), last(), standing.journal());
        } catch (SQLException e) {
            throw new ReflectionException("cannot read " + version + " and " + history + ": " + e.getMessage(), e);
        }
    }

    /**
     * What the version table and the journal say.
     *
     * @param exists whether there is a version table at all
     * @param heads ids in it, sorted
     * @param journalExists whether there is a journal
     * @param journal its rows, in order
     */
    record Standing(boolean exists, List<String> heads, boolean journalExists, List<JournalRow> journal) {

        static final Standing NOWHERE = new Standing(false, List.of(), false, List.of());
    }

    Standing standing() throws SQLException {
        return server.exists(made.name(tables.journal())).isEmpty() ? askedStanding() : queriedStanding();
    }

    /** Where only the driver can say which tables there are. */
    private Standing askedStanding() throws SQLException {
        if (!made.exist(List.of(tables.version()))) {
            return Standing.NOWHERE;
        }
        session.countStatement();
        List<String> heads = new ArrayList<>();
        session.column("select revision from " + version).forEach(head -> heads.add(String.valueOf(head)));
        boolean journalExists = made.exist(List.of(tables.journal()));
        return new Standing(
                true, heads.stream().sorted().toList(), journalExists, journalExists ? journal.rows() : List.of());
    }

    private Standing queriedStanding() throws SQLException {
        List<String> heads = new ArrayList<>();
        boolean journalExists = false;
        session.countStatement();
        // joined to a row that is always there, so that an empty version table too says whether there is a journal
        String sql = "select v.revision, " + server.exists(made.name(tables.journal()))
                + " from (select 1) one left join " + version + " v on true";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String head = rows.getString(1);
                if (head != null) {
                    heads.add(head);
                }
                journalExists = rows.getBoolean(2);
            }
        } catch (SQLException e) {
            if (server.missesTable(Session.error(e))) {
                return Standing.NOWHERE;
            }
            throw e;
        }
        return new Standing(
                true, heads.stream().sorted().toList(), journalExists, journalExists ? journal.rows() : List.of());
    }

    private Map<String, HistoryRow> last() throws SQLException {
        Map<String, HistoryRow> last = new HashMap<>();
        session.countStatement();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select revision, direction, " + server.readMoment("started_at") + ", checksum from " + history
                                + " where id in (select max(id) from " + history + " group by revision)")) {
            while (rows.next()) {
                String revision = rows.getString(1);
                Instant startedAt = moment(rows.getObject(3));
                last.put(revision, new HistoryRow(revision, rows.getString(2), startedAt, rows.getString(4)));
            }
        } catch (SQLException e) {
            if (!server.missesTable(Session.error(e))) {
                throw e;
            }
        }
        return last;
    }

    /**
     * Makes the version table and the history table where they are missing. Someone else may be doing the same at this moment.
     *
     * @return whether one was missing
     * @throws ConfigurationException if they cannot be made
     */
    public boolean create() {
        return made.create(
                List.of(tables.version(), tables.history()),
                List.of(server.createVersion(version), server.createHistory(history)));
    }

    void createJournal() {
        made.create(List.of(tables.journal()), List.of(server.createJournal(made.qualified(tables.journal()))));
    }

    void createLease() {
        made.create(List.of(tables.lease()), List.of(server.createLease(lease)));
    }

    private static Instant moment(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value instanceof Date moment ? moment.toInstant() : Instant.parse(value.toString());
    }

    /**
     * Moves the version rows and writes down in the history what led there, in one statement.
     *
     * @throws RevisionException if the version rows are not what they were: someone changed them without the lock
     */
    void advance(
            Collection<String> before,
            Collection<String> after,
            Script script,
            Direction direction,
            Instant startedAt,
            Duration duration)
            throws SQLException {
        Optional<String> atOnce = server.advance(version, history);
        @Nullable Object[] entry = entry(script, direction, startedAt, duration);
        boolean moved = atOnce.isPresent()
                ? advance(atOnce.get(), before, after, entry)
                : move(before, after) && session.update(server.addHistory(history), entry) == 1;
        if (!moved) {
            throw new RevisionException("the rows of " + version + " changed while revision " + script.id()
                    + " ran: something other than autogen writes to it. Nothing of this revision was applied; see"
                    + " 'autogen current'");
        }
    }

    private boolean advance(String sql, Collection<String> before, Collection<String> after, @Nullable Object[] entry)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, before, after, entry);
            return statement.executeUpdate() == 1;
        }
    }

    /** Whether {@link #advanceAndCommit} is to be had. */
    boolean commitsAtOnce() {
        return server.advanceAndCommit(version, history).isPresent();
    }

    /**
     * Does the same and commits, all at once.
     *
     * @throws SQLException if one of both fails, also where {@link #advance} says that the version rows are not what they were;
     *     then nothing is committed
     */
    void advanceAndCommit(
            Collection<String> before,
            Collection<String> after,
            Script script,
            Direction direction,
            Instant startedAt,
            Duration duration)
            throws SQLException {
        String sql = server.advanceAndCommit(version, history).orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, before, after, entry(script, direction, startedAt, duration));
            statement.execute();
        }
    }

    private @Nullable Object[] entry(Script script, Direction direction, Instant startedAt, Duration duration) {
        return new @Nullable Object[] {
            script.id(),
            direction.text(),
            script.node().message(),
            server.moment(startedAt),
            duration.toMillis(),
            script.checksum(),
            ToolVersion.current()
        };
    }

    private void bind(
            PreparedStatement statement, Collection<String> before, Collection<String> after, @Nullable Object[] entry)
            throws SQLException {
        List<String> gone = before.stream().filter(id -> !after.contains(id)).toList();
        List<String> come = after.stream().filter(id -> !before.contains(id)).toList();
        statement.setArray(1, connection.createArrayOf("varchar", gone.toArray()));
        statement.setArray(2, connection.createArrayOf("varchar", come.toArray()));
        for (int i = 0; i < entry.length; i++) {
            statement.setObject(3 + i, entry[i]);
        }
        statement.setInt(3 + entry.length, gone.size());
    }

    /**
     * Changes the version rows from one set of heads to another, and nothing else.
     *
     * @return whether those to go were all there
     */
    boolean move(Collection<String> before, Collection<String> after) throws SQLException {
        boolean allThere = true;
        for (String id : before) {
            if (!after.contains(id)) {
                allThere &= session.update("delete from " + version + " where revision = ?", id) == 1;
            }
        }
        for (String id : after) {
            if (!before.contains(id)) {
                session.update("insert into " + version + " (revision) values (?)", id);
            }
        }
        return allThere;
    }
}
