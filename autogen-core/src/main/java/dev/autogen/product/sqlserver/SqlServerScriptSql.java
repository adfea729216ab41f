package dev.autogen.product.sqlserver;

import static dev.autogen.product.sqlserver.SqlServerLiterals.literal;

import dev.autogen.dialect.PlainScriptSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scripts for {@code sqlcmd}, each statement a batch: one that names what an earlier one of its batch makes would not be understood. */
final class SqlServerScriptSql extends PlainScriptSql {

    private static final String GO = "\ngo";

    private final Tables tables;

    SqlServerScriptSql(Tables tables) {
        super("sqlcmd");
        this.tables = tables;
    }

    @Override
    public String statement(String sql) {
        return sql.strip() + GO;
    }

    /**
     * An error ends the script, and its transaction with it. Filtered indexes and computed columns that are kept want the other settings
     * (manual, {@code create index}), of which {@code sqlcmd} has one otherwise.
     */
    @Override
    public String opening(@Nullable String schema) {
        return ":on error exit\nset xact_abort on;\n"
                + "set quoted_identifier, ansi_nulls, ansi_padding, ansi_warnings, arithabort, concat_null_yields_null on;\n"
                + "set numeric_roundabort off;" + GO;
    }

    @Override
    public String begin() {
        return "begin transaction" + GO;
    }

    @Override
    public String commit() {
        return "commit transaction" + GO;
    }

    /** There is no limit for statements; a wait without end is -1. */
    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        return "set lock_timeout " + (lock.isZero() ? -1 : lock.toMillis()) + GO;
    }

    @Override
    public String lock() {
        return "declare @result int;\nexec @result = sys.sp_getapplock " + resource()
                + ", @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = 0;\nif @result < 0\n    "
                + SqlServerServerSql.fail(
                        "another upgrade of this database is running: let it finish, then run the script again")
                + GO;
    }

    @Override
    public String unlock() {
        return "exec sys.sp_releaseapplock " + resource() + ", @LockOwner = N'Session'" + GO;
    }

    private String resource() {
        return "@Resource = N'autogen'";
    }

    @Override
    public String requireRows(List<String> allowed, List<List<String>> required, String place) {
        List<String> wrong = new ArrayList<>();
        wrong.add("exists (select 1 from " + tables.version()
                + (allowed.isEmpty() ? "" : " where revision not in (" + list(allowed) + ")") + ")");
        required.forEach(group -> wrong.add("not " + isRow(group)));
        return "if " + String.join("\n        or ", wrong) + "\n    "
                + SqlServerServerSql.fail("this script is for a database at " + place
                        + ", and this one is elsewhere; nothing was changed")
                + GO;
    }

    @Override
    public String advance(List<String> gone, List<Arrival> come, Entry entry) {
        List<String> lines = new ArrayList<>();
        if (!gone.isEmpty()) {
            lines.add("delete from " + tables.version() + " where revision in (" + list(gone) + ");");
        }
        for (Arrival arrival : come) {
            lines.add("insert into " + tables.version() + " (revision) select " + literal(arrival.revision())
                    + " where not " + isRow(List.of(arrival.revision()))
                    + (arrival.unless().isEmpty() ? "" : " and not " + isRow(arrival.unless())) + ";");
        }
        lines.add("insert into " + tables.history()
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)\n"
                + "    values (" + literal(entry.revision()) + ", " + literal(entry.direction()) + ", "
                + literal(entry.message()) + ", sysdatetimeoffset(), 0,\n    "
                + (entry.checksum() == null ? "null" : literal(entry.checksum())) + ", "
                + literal(entry.toolVersion()) + ", original_login());" + GO);
        return String.join("\n", lines);
    }

    @Override
    public String keep(List<String> revisions) {
        return "delete from " + tables.version()
                + (revisions.isEmpty() ? "" : " where revision not in (" + list(revisions) + ")") + GO;
    }

    @Override
    public String note(Part part, String state) {
        return "delete from " + tables.journal() + " where revision = " + literal(part.revision()) + " and segment = "
                + part.number() + ";\ninsert into " + tables.journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n    values ("
                + literal(part.revision()) + ", " + part.number() + ", " + part.of() + ", "
                + literal(part.direction()) + ", " + literal(state) + ", " + literal(part.checksum()) + ", "
                + literal(part.summary()) + ");" + GO;
    }

    @Override
    public String forget(String revision) {
        return "delete from " + tables.journal() + " where revision = " + literal(revision) + GO;
    }

    @Override
    public String forgetAll() {
        return "if object_id(" + literal(tables.journal()) + ", N'U') is not null\n    delete from " + tables.journal()
                + GO;
    }

    @Override
    public String isRow(List<String> revisions) {
        return "exists (select 1 from " + tables.version() + " where revision in (" + list(revisions) + "))";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(SqlServerLiterals::literal).collect(Collectors.joining(", "));
    }
}
