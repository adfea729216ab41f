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

    private final Tables tables;

    SqliteScriptSql(Tables tables) {
        super("sqlite3");
        this.tables = tables;
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

    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        return new SqliteServerSql()
                .limits(lock, statement, transactionOnly).stream()
                        .map(this::statement)
                        .collect(Collectors.joining("\n"));
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
        wrong.add("(select count(*) from " + tables.version() + " where revision not in (" + list(allowed) + "))");
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
    public String advance(List<String> gone, List<Arrival> come, Entry entry) {
        List<String> lines = new ArrayList<>();
        if (!gone.isEmpty()) {
            lines.add("delete from " + tables.version() + " where revision in (" + list(gone) + ");");
        }
        for (Arrival arrival : come) {
            lines.add("insert into " + tables.version() + " (revision) select "
                    + SqliteIdentifiers.literal(arrival.revision()) + " where true"
                    + (arrival.unless().isEmpty() ? "" : " and not " + isRow(arrival.unless()))
                    + " on conflict do nothing;");
        }
        lines.add("insert into " + tables.history()
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)\n"
                + "    values (" + SqliteIdentifiers.literal(entry.revision()) + ", "
                + SqliteIdentifiers.literal(entry.direction()) + ", " + SqliteIdentifiers.literal(entry.message())
                + ", strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 0,\n    "
                + (entry.checksum() == null ? "null" : SqliteIdentifiers.literal(entry.checksum())) + ", "
                + SqliteIdentifiers.literal(entry.toolVersion()) + ", '');");
        return String.join("\n", lines);
    }

    @Override
    public String keep(List<String> revisions) {
        return "delete from " + tables.version()
                + (revisions.isEmpty() ? "" : " where revision not in (" + list(revisions) + ")") + ";";
    }

    @Override
    public String note(Part part, String state) {
        return "insert into " + tables.journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n    values ("
                + SqliteIdentifiers.literal(part.revision()) + ", " + part.number() + ", " + part.of() + ", "
                + SqliteIdentifiers.literal(part.direction()) + ", " + SqliteIdentifiers.literal(state) + ", "
                + SqliteIdentifiers.literal(part.checksum()) + ", " + SqliteIdentifiers.literal(part.summary())
                + ")\n    on conflict (revision, segment) do update set state = excluded.state,"
                + " checksum = excluded.checksum, changed_at = current_timestamp;";
    }

    @Override
    public String forget(String revision) {
        return "delete from " + tables.journal() + " where revision = " + SqliteIdentifiers.literal(revision) + ";";
    }

    @Override
    public String forgetAll() {
        return statement(new SqliteServerSql().createJournal(tables.journal())) + "\ndelete from " + tables.journal()
                + ";";
    }

    @Override
    public String isRow(List<String> revisions) {
        return "exists (select 1 from " + tables.version() + " where revision in (" + list(revisions) + "))";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(SqliteIdentifiers::literal).collect(Collectors.joining(", "));
    }
}
