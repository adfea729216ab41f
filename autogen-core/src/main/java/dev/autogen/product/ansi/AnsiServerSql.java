package dev.autogen.product.ansi;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said to any server beside the statements of revisions; of what is no standard, JDBC's own escape for adding to a moment alone. */
final class AnsiServerSql implements ServerSql {

    private static final String LATER =
            "{fn timestampadd(SQL_TSI_SECOND, (cast(? as integer) + 999) / 1000, current_timestamp)}";

    @Override
    public String createVersion(String table) {
        return "create table " + table + " (revision varchar(200) not null primary key)";
    }

    @Override
    public String createHistory(String table) {
        return "create table " + table + " ("
                + "id bigint not null primary key, "
                + "revision varchar(200) not null, "
                + "direction varchar(20) not null, "
                + "message varchar(1000), "
                + "started_at varchar(40) not null, "
                + "duration_ms bigint not null, "
                + "checksum varchar(200), "
                + "autogen_version varchar(100) not null, "
                + "database_user varchar(200) not null)";
    }

    @Override
    public String createJournal(String table) {
        return "create table " + table + " ("
                + "revision varchar(200) not null, "
                + "segment integer not null, "
                + "segments integer not null, "
                + "direction varchar(20) not null, "
                + "state varchar(20) not null, "
                + "checksum varchar(200) not null, "
                + "statement varchar(4000) not null, "
                + "position varchar(4000), "
                + "changed_at timestamp default current_timestamp not null, "
                + "primary key (revision, segment))";
    }

    @Override
    public String createLease(String table) {
        return "create table " + table + " ("
                + "name varchar(200) not null primary key, "
                + "owner varchar(100) not null, "
                + "holder varchar(400) not null, "
                + "since timestamp not null, "
                + "expires_at timestamp not null)";
    }

    /** The driver is asked. */
    @Override
    public String exists(ObjectName table) {
        return "";
    }

    /** Under the lock of the run, so that nobody else counts at the same time. */
    @Override
    public String addHistory(String history) {
        return "insert into " + history
                + " (id, revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)"
                + " values ((select coalesce(max(id), 0) + 1 from " + history + "), ?, ?, ?, ?, ?, ?, ?, current_user)";
    }

    @Override
    public Object moment(Instant moment) {
        return moment.toString();
    }

    @Override
    public Optional<String> expireLease(String table) {
        return Optional.of("delete from " + table + " where name = ? and expires_at < current_timestamp");
    }

    /** Whoever comes second finds the row there. */
    @Override
    public String takeLease(String table) {
        return "insert into " + table
                + " (name, owner, holder, since, expires_at) values (?, ?, 'process ' || cast(? as"
                + " varchar(20)) || ' of ' || current_user, current_timestamp, " + LATER + ")";
    }

    @Override
    public String renewLease(String table) {
        return "update " + table + " set expires_at = " + LATER + " where name = ? and owner = ?";
    }

    @Override
    public String releaseLease(String table) {
        return "delete from " + table + " where name = ? and owner = ?";
    }

    /** To prolong it keeps others from its row until the transaction ends, in whatever way a database locks. */
    @Override
    public String fenceLease(String table) {
        return "";
    }

    @Override
    public String leaseHolder(String table) {
        return "select holder || ', since ' || cast(since as varchar(40)) from " + table + " where name = ?";
    }

    /** There is no statement for it that all have. */
    @Override
    public List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        return List.of();
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public String restore(String name, @Nullable String value) {
        throw new IllegalStateException("no setting is known of this database, so none is put back: " + name);
    }

    @Override
    public String session() {
        return "";
    }

    @Override
    public String blockers() {
        return "";
    }

    /** Class 42 of the standard does not say what is missing; 42S02 does, where a driver keeps to X/Open. */
    @Override
    public boolean missesTable(ServerError error) {
        return error.sqlState().equals("42S02");
    }

    @Override
    public boolean losesConnection(ServerError error) {
        return error.sqlState().startsWith("08");
    }

    @Override
    public boolean lacksLock(ServerError error) {
        return false;
    }

    /** Class 40: the transaction was rolled back. */
    @Override
    public boolean isTransient(ServerError error) {
        return error.sqlState().startsWith("40");
    }
}
