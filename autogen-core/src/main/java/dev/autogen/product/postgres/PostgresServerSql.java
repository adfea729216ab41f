package dev.autogen.product.postgres;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.SessionLockSql;
import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said to PostgreSQL beside the statements of revisions (manual, sections 9.28 and 53). */
class PostgresServerSql implements ServerSql {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Set<String> TRANSIENT = Set.of(LOCK_NOT_AVAILABLE, "40P01", "40001");

    /** Stands for a count in {@link #settings}; a setting cannot have this name. */
    private static final String TEMPORARY = "temporary objects";

    static final String SINCE = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS \"UTC\"')";

    @Override
    public String createVersion(String table) {
        return "create table if not exists " + table + " (revision varchar primary key)";
    }

    @Override
    public String createHistory(String table) {
        return "create table if not exists " + table + " ("
                + "id bigint generated always as identity primary key, "
                + "revision varchar not null, "
                + "direction varchar not null, "
                + "message varchar, "
                + "started_at timestamp with time zone not null, "
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
                + "changed_at timestamp with time zone not null default clock_timestamp(), "
                + "primary key (revision, segment))";
    }

    @Override
    public String createLease(String table) {
        return "create table if not exists " + table + " ("
                + "name varchar primary key, "
                + "owner varchar not null, "
                + "holder varchar not null, "
                + "since timestamp with time zone not null, "
                + "expires_at timestamp with time zone not null)";
    }

    @Override
    public String exists(ObjectName table) {
        String schema = table.schema() == null ? "" : PostgresIdentifiers.quote(table.schema()) + ".";
        return "to_regclass(" + literal(schema + PostgresIdentifiers.quote(table.name())) + ") is not null";
    }

    @Override
    public Optional<String> advance(String version, String history) {
        return Optional.of(moved(version, history) + " where (select count(*) from gone) = ?");
    }

    /** A condition is not enough: the commit follows whatever it says. A division by zero ends both. */
    @Override
    public Optional<String> advanceAndCommit(String version, String history) {
        return Optional.of(moved(version, history)
                + " where 1 / (case when (select count(*) from gone) = ? then 1 else 0 end) = 1; commit");
    }

    private static String moved(String version, String history) {
        return "with gone as (delete from " + version + " where revision = any (?) returning revision),"
                + " come as (insert into " + version + " (revision) select * from unnest(?::varchar[]))"
                + " insert into " + history
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)"
                + " select ?, ?, ?, ?, ?, ?, ?, current_user";
    }

    @Override
    public Optional<SessionLockSql> sessionLock() {
        return Optional.of(new PostgresSessionLock());
    }

    @Override
    public String takeLease(String table) {
        return "insert into " + table + " as held (name, owner, holder, since, expires_at) values (?, ?,"
                + " 'process ' || ? || ' of ' || current_user || coalesce(' at ' || host(inet_client_addr()), ''),"
                + " clock_timestamp(), clock_timestamp() + ? * interval '1 millisecond')"
                + " on conflict (name) do update set owner = excluded.owner, holder = excluded.holder,"
                + " since = excluded.since, expires_at = excluded.expires_at where held.expires_at < clock_timestamp()";
    }

    @Override
    public String renewLease(String table) {
        return "update " + table + " set expires_at = clock_timestamp() + ? * interval '1 millisecond'"
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

    @Override
    public List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        return List.of("select set_config('lock_timeout', '" + lock.toMillis() + "', " + transactionOnly
                + "), set_config('statement_timeout', '" + statement.toMillis() + "', " + transactionOnly + ")");
    }

    @Override
    public String settings() {
        return "select 'session_authorization', session_user"
                + " union all select 'role', current_setting('role')"
                + " union all select name, setting from pg_settings"
                + " where source = 'session' and name not like 'transaction%'"
                + " union all select '" + TEMPORARY + "', count(*)::text from pg_class"
                + " where relnamespace = pg_my_temp_schema()";
    }

    @Override
    public String restore(String name, @Nullable String value) {
        if (name.equals(TEMPORARY)) {
            return "discard temp";
        }
        return value == null
                ? "reset "
                        + Arrays.stream(name.split("\\.", -1))
                                .map(PostgresIdentifiers::quote)
                                .collect(Collectors.joining("."))
                : "select set_config(" + literal(name) + ", " + literal(value) + ", false)";
    }

    @Override
    public String session() {
        return "select pg_backend_pid()";
    }

    @Override
    public String blockers() {
        return "select 'pid ' || pid || ' (' || concat_ws(', ', usename, nullif(application_name, ''), state, 'transaction since '"
                + " || " + SINCE.formatted("xact_start") + ", left(query, 80)) || ')'"
                + " from pg_stat_activity where pid = any (pg_blocking_pids(?))";
    }

    @Override
    public boolean missesTable(ServerError error) {
        return error.sqlState().equals("42P01");
    }

    /** Class 08, and what a server says that shuts down or was told to end the session. */
    @Override
    public boolean losesConnection(ServerError error) {
        return error.sqlState().startsWith("08") || error.sqlState().startsWith("57P");
    }

    @Override
    public boolean lacksLock(ServerError error) {
        return error.sqlState().equals(LOCK_NOT_AVAILABLE);
    }

    @Override
    public boolean isTransient(ServerError error) {
        return TRANSIENT.contains(error.sqlState());
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
