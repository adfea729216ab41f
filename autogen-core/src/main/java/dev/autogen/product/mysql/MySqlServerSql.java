package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.SessionLockSql;
import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said to a server beside the statements of revisions. Moments are kept in UTC, whatever the zone of the session is. */
final class MySqlServerSql implements ServerSql {

    private static final String DATABASE = "database";
    private static final String EXACT = " character set utf8mb4 collate utf8mb4_bin";
    private static final String TABLE = ") engine = InnoDB";

    /** Numbers of errors: ER_NO_SUCH_TABLE, ER_BAD_DB_ERROR. */
    private static final Set<Integer> MISSING = Set.of(1146, 1049);

    /** ER_LOCK_WAIT_TIMEOUT, ER_LOCK_NOWAIT. */
    private static final Set<Integer> LOCKED = Set.of(1205, 3572);

    /** ER_LOCK_DEADLOCK, ER_CHECKREAD, ER_TABLE_DEF_CHANGED. */
    private static final Set<Integer> TRANSIENT = Set.of(1213, 1020, 1412);

    /** ER_SERVER_SHUTDOWN, ER_CONNECTION_KILLED (of both), CR_SERVER_GONE_ERROR, CR_SERVER_LOST. */
    private static final Set<Integer> LOST = Set.of(1053, 1927, 3169, 2006, 2013);

    /** ER_ALTER_OPERATION_NOT_SUPPORTED, ER_ALTER_OPERATION_NOT_SUPPORTED_REASON. */
    private static final Set<Integer> NOT_ONLINE = Set.of(1845, 1846);

    private static final long LONGEST_LOCK_WAIT = 31_536_000;

    /** Characters, as MariaDB has it by itself (manual, {@code group_concat_max_len}). */
    private static final int LONGEST_SENTENCE = 1_048_576;

    private static final double MILLIS = 1000.0;

    private final Dialect dialect;
    private final MySqlFacts facts;

    MySqlServerSql(Dialect dialect, MySqlFacts facts) {
        this.dialect = dialect;
        this.facts = facts;
    }

    @Override
    public String createVersion(String table) {
        return "create table if not exists " + table + " (revision varchar(255)" + EXACT + " not null primary key"
                + TABLE;
    }

    @Override
    public String createHistory(String table) {
        return "create table if not exists " + table + " ("
                + "id bigint not null auto_increment primary key, "
                + "revision varchar(255)" + EXACT + " not null, "
                + "direction varchar(20) not null, "
                + "message text character set utf8mb4, "
                + "started_at datetime(6) not null, "
                + "duration_ms bigint not null, "
                + "checksum varchar(255), "
                + "autogen_version varchar(255) not null, "
                + "database_user varchar(255) not null" + TABLE;
    }

    @Override
    public String createJournal(String table) {
        return "create table if not exists " + table + " ("
                + "revision varchar(255)" + EXACT + " not null, "
                + "segment integer not null, "
                + "segments integer not null, "
                + "direction varchar(20) not null, "
                + "state varchar(20) not null, "
                + "checksum varchar(255) not null, "
                + "statement text character set utf8mb4 not null, "
                + "position text character set utf8mb4, "
                + "changed_at datetime(6) not null default current_timestamp(6), "
                + "primary key (revision, segment)" + TABLE;
    }

    @Override
    public String createLease(String table) {
        return "create table if not exists " + table + " ("
                + "name varchar(255)" + EXACT + " not null primary key, "
                + "owner varchar(255) not null, "
                + "holder text not null, "
                + "since datetime(6) not null, "
                + "expires_at datetime(6) not null" + TABLE;
    }

    @Override
    public String exists(ObjectName table) {
        return "exists (select 1 from information_schema.tables where table_schema = "
                + (table.schema() == null ? "database()" : dialect.literal(table.schema())) + " and table_name = "
                + dialect.literal(table.name()) + ")";
    }

    @Override
    public String addHistory(String history) {
        return ServerSql.super.addHistory(history).replace("current_user)", "current_user())");
    }

    @Override
    public Object moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public String readMoment(String column) {
        return "date_format(" + column + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
    }

    @Override
    public Optional<SessionLockSql> sessionLock() {
        return Optional.of(new MySqlSessionLock());
    }

    @Override
    public String takeLease(String table) {
        return "replace into " + table
                + " (name, owner, holder, since, expires_at) select wanted.* from (select ? as name,"
                + " ? as owner, concat('process ', ?, ' of ', current_user()) as holder, utc_timestamp(6) as since,"
                + " utc_timestamp(6) + interval ? * 1000 microsecond as expires_at) wanted where not exists (select 1 from "
                + table + " held where held.name = wanted.name and held.expires_at >= utc_timestamp(6))";
    }

    @Override
    public String renewLease(String table) {
        return "update " + table + " set expires_at = utc_timestamp(6) + interval ? * 1000 microsecond"
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
        return "select concat(holder, ', since ', date_format(since, '%Y-%m-%d %H:%i:%s UTC')) from " + table
                + " where name = ?";
    }

    /** Waits for locks are in whole seconds, and there is room for what is put together on the server. MySQL limits queries only; a statement that changes the schema goes on. */
    @Override
    public List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        long wait = lock.isZero() ? LONGEST_LOCK_WAIT : Math.max(1, (long) Math.ceil(lock.toMillis() / MILLIS));
        List<String> limits = new ArrayList<>();
        limits.add("set session lock_wait_timeout = " + wait + ", innodb_lock_wait_timeout = " + wait + ", "
                + (facts.isMariaDb()
                        ? "max_statement_time = " + statement.toMillis() / MILLIS
                        : "max_execution_time = " + statement.toMillis() + ", group_concat_max_len = "
                                + LONGEST_SENTENCE));
        return limits;
    }

    @Override
    public String settings() {
        return Stream.concat(
                        Stream.of("select '" + DATABASE + "', database()"),
                        variables().map(name -> "select '" + name + "', @@session." + name))
                .collect(Collectors.joining(" union all "));
    }

    private Stream<String> variables() {
        return Stream.concat(
                Stream.of(
                        "sql_mode",
                        "time_zone",
                        "foreign_key_checks",
                        "unique_checks",
                        "sql_safe_updates",
                        "auto_increment_increment",
                        "auto_increment_offset",
                        "lock_wait_timeout",
                        "innodb_lock_wait_timeout"),
                facts.isMariaDb()
                        ? Stream.of("max_statement_time", "check_constraint_checks", "tx_isolation")
                        : Stream.of("max_execution_time", "group_concat_max_len", "transaction_isolation"));
    }

    @Override
    public String restore(String name, @Nullable String value) {
        String text = String.valueOf(value);
        if (name.equals(DATABASE)) {
            return value == null ? "do 0" : "use " + dialect.quote(value);
        }
        return "set session " + name + " = " + (text.matches("[\\d.]+") ? text : dialect.literal(text));
    }

    @Override
    public String session() {
        return "select connection_id()";
    }

    @Override
    public String blockers() {
        return "";
    }

    @Override
    public boolean missesTable(ServerError error) {
        return MISSING.contains(error.code());
    }

    @Override
    public boolean losesConnection(ServerError error) {
        return error.sqlState().startsWith("08") || LOST.contains(error.code());
    }

    @Override
    public boolean lacksLock(ServerError error) {
        return LOCKED.contains(error.code());
    }

    @Override
    public boolean isTransient(ServerError error) {
        return lacksLock(error) || TRANSIENT.contains(error.code());
    }

    @Override
    public String advice(ServerError error) {
        return NOT_ONLINE.contains(error.code())
                ? "With what this table has (an engine other than InnoDB, a fulltext index, ...) the server would have to copy it, or keep"
                        + " its writers waiting, and the statement says that it must not. If that is acceptable, give the statement by hand,"
                        + " without algorithm and lock: op.execute(\"alter table ...\", effect -> ...), where the effect is the operation"
                        + " that stands there now"
                : "";
    }
}
