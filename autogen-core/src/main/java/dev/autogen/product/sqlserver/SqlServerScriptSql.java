package dev.autogen.product.sqlserver;

import dev.autogen.dialect.PlainScriptSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scripts for {@code sqlcmd}, each statement a batch: one that names what an earlier one of its batch makes would not be understood. */
final class SqlServerScriptSql extends PlainScriptSql {

    private static final String GO = "\ngo";

    SqlServerScriptSql(Tables tables) {
        super("sqlcmd", tables, new Words(SqlServerLiterals::literal, "", "sysdatetimeoffset()", "original_login()"));
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
        wrong.add("exists (select 1 from " + tables().version()
                + (allowed.isEmpty() ? "" : " where revision not in (" + list(allowed) + ")") + ")");
        required.forEach(group -> wrong.add("not " + isRow(group)));
        return "if " + String.join("\n        or ", wrong) + "\n    "
                + SqlServerServerSql.fail("this script is for a database at " + place
                        + ", and this one is elsewhere; nothing was changed")
                + GO;
    }

    @Override
    public String note(Part part, String state) {
        return "delete from " + tables().journal() + " where revision = " + literal(part.revision()) + " and segment = "
                + part.number() + ";\ninsert into " + tables().journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n    values ("
                + journaled(part, state) + ");" + GO;
    }

    @Override
    public String forgetAll() {
        return "if object_id(" + literal(tables().journal()) + ", N'U') is not null\n    delete from "
                + tables().journal() + GO;
    }
}
