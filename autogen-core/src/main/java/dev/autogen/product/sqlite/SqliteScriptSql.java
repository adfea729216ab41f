package dev.autogen.product.sqlite;

import dev.autogen.dialect.PlainScriptSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scripts for {@code sqlite3}. What must hold is a check that fails: SQL of SQLite has no other way to stop, nor to leave something out,
 * so that a script is for a database where it begins.
 */
final class SqliteScriptSql extends PlainScriptSql {

    SqliteScriptSql(Tables tables) {
        super(
                "sqlite3",
                tables,
                new Words(SqliteIdentifiers::literal, "", "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", "''"));
    }

    @Override
    public String statement(String sql) {
        return sql.strip() + ";";
    }

    /** Foreign keys have to be off while tables are made anew; what they say is looked at then. */
    @Override
    public String opening(@Nullable String schema) {
        return ".bail on\npragma foreign_keys = off;";
    }

    @Override
    public String begin() {
        return "begin immediate;";
    }

    @Override
    public String commit() {
        return "commit;";
    }

    /** A command of the client: the statement would print a row. */
    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        return ".timeout " + SqliteServerSql.waiting(lock);
    }

    /** Who writes is alone, and each transaction looks again at where it begins. */
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
        List<String> wrong = new ArrayList<>();
        wrong.add("(select count(*) from " + tables().version() + " where revision not in (" + list(allowed) + "))");
        required.forEach(group -> wrong.add("(not " + isRow(group) + ")"));
        return require(
                "this script is for a database at " + place + ", and this one is elsewhere; nothing was changed",
                String.join(" + ", wrong));
    }

    private String require(String message, String isZero) {
        return SqliteRequirement.of(message, isZero).stream()
                .map(this::statement)
                .collect(Collectors.joining("\n"));
    }

    /** Only a revision that runs in parts leaves a journal, and a script cannot ask whether there is one. */
    @Override
    public String requireWhole(List<Part> known) {
        return "";
    }

    @Override
    public String note(Part part, String state) {
        return "insert into " + tables().journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n    values ("
                + journaled(part, state)
                + ")\n    on conflict (revision, segment) do update set state = excluded.state,"
                + " checksum = excluded.checksum, changed_at = current_timestamp;";
    }

    @Override
    public String forgetAll() {
        return statement(new SqliteServerSql().createJournal(tables().journal())) + "\ndelete from "
                + tables().journal() + ";";
    }
}
