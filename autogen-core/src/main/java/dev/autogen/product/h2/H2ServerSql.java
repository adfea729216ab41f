package dev.autogen.product.h2;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said to H2 beside the statements of revisions. */
final class H2ServerSql implements ServerSql {

    private static final int LOCK_TIMEOUT = 50200;

    /** {@code org.h2.api.ErrorCode}: a table is not there, in its three forms. */
    private static final Set<Integer> MISSING_TABLE = Set.of(42102, 42103, 42104);

    /** Broken connection, closed database, closed for its thread was interrupted. */
    private static final Set<Integer> LOST = Set.of(90067, 90098, 90121);

    /** Beside the lock that was not to be had: a row that another transaction changed, and a deadlock. */
    private static final Set<Integer> TRANSIENT = Set.of(LOCK_TIMEOUT, 90131, 40001);

    private static final String SINCE = "formatdatetime(%s at time zone 'UTC', 'yyyy-MM-dd HH:mm:ss') || ' UTC'";
    private static final String LATER = "dateadd(millisecond, %s, current_timestamp)";

    private final H2Names names;

    H2ServerSql(H2Names names) {
        this.names = names;
    }

    @Override
    public String createVersion(String table) {
        return "create table if not exists " + table + " (revision varchar primary key)";
    }

    /** A user without a name is null in the mode of Oracle. */
    @Override
    public String createHistory(String table) {
        return "create table if not exists " + table + " ("
                + "id bigint generated always as identity primary key, "
                + "revision varchar not null, "
                + "direction varchar not null, "
                + "message varchar, "
                + "started_at timestamp(6) with time zone not null, "
                + "duration_ms bigint not null, "
                + "checksum varchar, "
                + "autogen_version varchar not null, "
                + "database_user varchar)";
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
                + "changed_at timestamp(6) with time zone default current_timestamp not null, "
                + "primary key (revision, segment))";
    }

    @Override
    public String createLease(String table) {
        return "create table if not exists " + table + " ("
                + "name varchar primary key, "
                + "owner varchar not null, "
                + "holder varchar not null, "
                + "since timestamp(6) with time zone not null, "
                + "expires_at timestamp(6) with time zone not null)";
    }

    @Override
    public String exists(ObjectName table) {
        String schema = table.schema();
        return names.catalog("exists (select 1 from information_schema.tables where table_schema = "
                + (schema == null ? "current_schema" : literal(names.swapped(schema))) + " and table_name = "
                + literal(names.swapped(table.name())) + ")");
    }

    @Override
    public String takeLease(String table) {
        return "merge into " + table + " held using (select cast(? as varchar) as name, cast(? as varchar) as owner,"
                + " 'process ' || cast(? as varchar) || ' of ' || current_user as holder,"
                + " cast(? as bigint) as milliseconds) wanted on (held.name = wanted.name)"
                + " when matched and held.expires_at < current_timestamp then update set owner = wanted.owner,"
                + " holder = wanted.holder, since = current_timestamp, expires_at = "
                + LATER.formatted("wanted.milliseconds")
                + " when not matched then insert (name, owner, holder, since, expires_at) values (wanted.name,"
                + " wanted.owner, wanted.holder, current_timestamp, " + LATER.formatted("wanted.milliseconds") + ")";
    }

    @Override
    public String renewLease(String table) {
        return "update " + table + " set expires_at = " + LATER.formatted("cast(? as bigint)")
                + " where name = ? and owner = ?";
    }

    @Override
    public String releaseLease(String table) {
        return "delete from " + table + " where name = ? and owner = ?";
    }

    @Override
    public String fenceLease(String table) {
        return "select 1 from " + table + " where name = ? and owner = ? for update";
    }

    @Override
    public String leaseHolder(String table) {
        return "select holder || ', since ' || " + SINCE.formatted("since") + " from " + table + " where name = ?";
    }

    /** A limit of locks cannot be none; it can be longer than anybody waits. */
    @Override
    public List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        long milliseconds = lock.isZero() ? Integer.MAX_VALUE : Math.min(lock.toMillis(), Integer.MAX_VALUE);
        return List.of(
                "set lock_timeout " + milliseconds,
                "set query_timeout " + Math.min(statement.toMillis(), Integer.MAX_VALUE));
    }

    /** What a query may take cannot be asked for, so it always counts as changed. */
    @Override
    public String settings() {
        return "select 'schema', current_schema union all select 'lock_timeout', cast(lock_timeout() as varchar)"
                + " union all select 'query_timeout', cast(random_uuid() as varchar)";
    }

    @Override
    public String restore(String name, @Nullable String value) {
        return switch (name) {
            case "schema" -> "set schema \"" + String.valueOf(value).replace("\"", "\"\"") + '"';
            case "lock_timeout" -> "set lock_timeout " + value;
            default -> "set query_timeout 0";
        };
    }

    @Override
    public String session() {
        return "select session_id()";
    }

    @Override
    public String blockers() {
        return names.catalog("select 'session ' || b.session_id || ' of ' || b.user_name"
                + " || coalesce(': ' || left(b.executing_statement, 80), '')"
                + " from information_schema.sessions w join information_schema.sessions b on b.session_id = w.blocker_id"
                + " where w.session_id = ?");
    }

    @Override
    public boolean missesTable(ServerError error) {
        return MISSING_TABLE.contains(error.code());
    }

    @Override
    public boolean losesConnection(ServerError error) {
        return error.sqlState().startsWith("08") || LOST.contains(error.code());
    }

    @Override
    public boolean lacksLock(ServerError error) {
        return error.code() == LOCK_TIMEOUT;
    }

    @Override
    public boolean isTransient(ServerError error) {
        return TRANSIENT.contains(error.code());
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
