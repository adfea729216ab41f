package dev.autogen.product.oracle;

import dev.autogen.dialect.PlainScriptSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scripts for {@code SQL*Plus} and {@code SQLcl}, each statement ended by a slash. */
final class OracleScriptSql extends PlainScriptSql {

    private static final String SLASH = "\n/";
    private static final String INDENT = "    ";

    /** The longest wait that {@code ddl_lock_timeout} knows, in seconds. */
    private static final long LONGEST = 1_000_000;

    private static final double MILLIS = 1000.0;

    private final OracleNames names;

    OracleScriptSql(Tables tables, OracleNames names) {
        super("SQL*Plus", tables, new Words(OracleLiterals::literal, " from dual", "systimestamp", "user"));
        this.names = names;
    }

    @Override
    public String statement(String sql) {
        return sql.strip() + SLASH;
    }

    /** What the tool would make of ampersands, semicolons, empty lines and errors otherwise is not what the script means. */
    @Override
    public String opening(@Nullable String schema) {
        return "set define off\nset sqlterminator off\nset sqlblanklines on\nset autocommit off\n"
                + "whenever oserror exit failure rollback\nwhenever sqlerror exit failure rollback"
                + (schema == null || schema.isEmpty()
                        ? ""
                        : "\nalter session set current_schema = " + names.quote(schema) + SLASH);
    }

    /** A schema change commits what is before it and itself: where the script ends early, all before stays. */
    @Override
    public String begin() {
        return "";
    }

    @Override
    public String commit() {
        return "commit" + SLASH;
    }

    /** There is no limit for statements, and locks are waited for in whole seconds. */
    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        long seconds = lock.isZero() ? LONGEST : Math.min(LONGEST, (long) Math.ceil(lock.toMillis() / MILLIS));
        return "alter session set ddl_lock_timeout = " + seconds + SLASH;
    }

    /** The locks that sessions can have need a right that few have, and any other ends with the first schema change. */
    @Override
    public String lock() {
        return "";
    }

    @Override
    public String unlock() {
        return "";
    }

    @Override
    public String requireRows(List<String> allowed, List<List<String>> required, String place) {
        List<String> lines = new ArrayList<>();
        lines.add("declare");
        lines.add(INDENT + "wrong number;");
        lines.add("begin");
        lines.add(INDENT + "select count(*) into wrong from " + tables().version()
                + (allowed.isEmpty() ? ";" : " where revision not in (" + list(allowed) + ");"));
        required.forEach(group -> {
            lines.add(INDENT + "if wrong = 0 then");
            lines.add(INDENT + INDENT + "select case when count(*) = 0 then 1 else 0 end into wrong from "
                    + tables().version() + " where revision in (" + list(group) + ");");
            lines.add(INDENT + "end if;");
        });
        lines.add(INDENT + "if wrong > 0 then");
        lines.add(INDENT
                + INDENT
                + OracleServerSql.fail("this script is for a database at " + place
                        + ", and this one is elsewhere; nothing was changed"));
        lines.add(INDENT + "end if;");
        lines.add("end;");
        return String.join("\n", lines) + SLASH;
    }

    @Override
    public String note(Part part, String state) {
        return "delete from " + tables().journal() + " where revision = " + literal(part.revision()) + " and segment = "
                + part.number() + SLASH + "\ninsert into " + tables().journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n" + INDENT + "values ("
                + journaled(part, state) + ")" + SLASH;
    }

    /** ORA-00942: there is no such table. */
    @Override
    public String forgetAll() {
        return "begin\n    execute immediate " + literal("delete from " + tables().journal())
                + ";\nexception\n    when others then\n        if sqlcode != -942 then\n            raise;\n"
                + "        end if;\nend;" + SLASH;
    }
}
