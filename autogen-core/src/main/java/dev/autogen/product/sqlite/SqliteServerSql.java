package dev.autogen.product.sqlite;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to SQLite beside the statements of revisions (sqlite.org, "PRAGMA Statements", "Result and Error Codes"). */
final class SqliteServerSql implements ServerSql {

    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final String NOW = "(julianday('now') - 2440587.5) * 86400.0";

    /** How long a lease lasts at least after a transaction, in seconds: nobody can prolong it while the transaction writes. */
    private static final int GRACE = 10;

    @Override
    public String createVersion(String table) {
        return "create table if not exists " + table + " (revision varchar not null primary key)";
    }

    @Override
    public String createHistory(String table) {
        return "create table if not exists " + table + " ("
                + "id integer primary key autoincrement, "
                + "revision varchar not null, "
                + "direction varchar not null, "
                + "message varchar, "
                + "started_at timestamp not null, "
                + "duration_ms bigint not null, "
                + "checksum varchar, "
                + "autogen_version varchar not null, "
                + "database_user varchar not null)";
    }

    @Override
    public String createJournal(String table) {
        return "create table if not exists " + table + " ("
                + "revision varchar not null, "
                + "segment integer not null, "
                + "segments integer not null, "
                + "direction varchar not null, "
                + "state varchar not null, "
                + "checksum varchar not null, "
                + "statement varchar not null, "
                + "position varchar, "
                + "changed_at timestamp not null default current_timestamp, "
                + "primary key (revision, segment))";
    }

    @Override
    public String createLease(String table) {
        return "create table if not exists " + table + " ("
                + "name varchar not null primary key, "
                + "owner varchar not null, "
                + "holder varchar not null, "
                + "since double not null, "
                + "expires_at double not null)";
    }

    @Override
    public String exists(ObjectName table) {
        return "exists (select 1 from sqlite_master where type = 'table' and name = "
                + SqliteIdentifiers.literal(table.name()) + " collate nocase)";
    }

    /** A database that is a file has no users. */
    @Override
    public String addHistory(String history) {
        return "insert into " + history
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)"
                + " values (?, ?, ?, ?, ?, ?, ?, '')";
    }

    @Override
    public Object moment(Instant moment) {
        return moment.toString();
    }

    @Override
    public String takeLease(String table) {
        return "insert into " + table + " as held (name, owner, holder, since, expires_at) values (?, ?,"
                + " 'process ' || ?, " + NOW + ", " + NOW + " + ? / 1000.0)"
                + " on conflict (name) do update set owner = excluded.owner, holder = excluded.holder,"
                + " since = excluded.since, expires_at = excluded.expires_at where held.expires_at < " + NOW;
    }

    @Override
    public String renewLease(String table) {
        return "update " + table + " set expires_at = " + NOW + " + ? / 1000.0 where name = ? and owner = ?";
    }

    @Override
    public String releaseLease(String table) {
        return "delete from " + table + " where name = ? and owner = ?";
    }

    /** A transaction that has written is alone in doing so. */
    @Override
    public String fenceLease(String table) {
        return "update " + table + " set expires_at = max(expires_at, " + NOW + " + " + GRACE
                + ") where name = ? and owner = ? returning 1";
    }

    @Override
    public String leaseHolder(String table) {
        return "select holder || ', since ' || strftime('%Y-%m-%d %H:%M:%S UTC', since, 'unixepoch') from " + table
                + " where name = ?";
    }

    /** In milliseconds; none is as long as there can be. */
    static long waiting(Duration lock) {
        return lock.isZero() ? Integer.MAX_VALUE : lock.toMillis();
    }

    /** Only waiting has a limit here. */
    @Override
    public List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        return List.of("pragma busy_timeout = " + waiting(lock));
    }

    @Override
    public String settings() {
        return "select 'busy_timeout', timeout from pragma_busy_timeout"
                + " union all select 'foreign_keys', foreign_keys from pragma_foreign_keys"
                + " union all select 'legacy_alter_table', legacy_alter_table from pragma_legacy_alter_table"
                + " union all select 'ignore_check_constraints', ignore_check_constraints"
                + " from pragma_ignore_check_constraints"
                + " union all select 'recursive_triggers', recursive_triggers from pragma_recursive_triggers";
    }

    @Override
    public String restore(String name, @Nullable String value) {
        return "pragma " + name + " = " + value;
    }

    @Override
    public String session() {
        return "";
    }

    @Override
    public String blockers() {
        return "";
    }

    @Override
    public boolean missesTable(ServerError error) {
        return error.code() == ERROR && error.message().contains("no such table");
    }

    /** There is no server to lose. */
    @Override
    public boolean losesConnection(ServerError error) {
        return false;
    }

    @Override
    public boolean lacksLock(ServerError error) {
        return error.code() == BUSY || error.code() == LOCKED;
    }

    @Override
    public boolean isTransient(ServerError error) {
        return lacksLock(error);
    }
}
