package dev.autogen.product.postgres;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.ScriptSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scripts for psql. What is guarded needs its {@code \if} (version 10); all else is plain SQL. */
class PostgresScriptSql implements ScriptSql {

    private static final String INDENT = "    ";

    private final Tables tables;

    PostgresScriptSql(Tables tables) {
        this.tables = tables;
    }

    /** The end comes right after the last token: a comment behind it would hide it. */
    @Override
    public String statement(String sql) {
        List<PostgresScript.Part> parts = PostgresScript.parts(sql);
        if (parts.isEmpty()) {
            return sql.strip();
        }
        List<PostgresScript.Token> last = parts.get(parts.size() - 1).tokens();
        return sql.substring(0, last.get(last.size() - 1).end()).stripLeading() + ";";
    }

    @Override
    public String comment(String text) {
        StringBuilder line = new StringBuilder("-- ");
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            boolean unseen = Character.isISOControl(character)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (unseen) {
                line.append(String.format("\\u%04x", character));
            } else {
                line.appendCodePoint(character);
            }
        });
        return line.toString();
    }

    @Override
    public String opening(@Nullable String schema) {
        String encoding = "set client_encoding = 'UTF8';\nset standard_conforming_strings = on;";
        return schema == null ? encoding : encoding + "\n" + defaultSchema(schema);
    }

    @Override
    public String defaultSchema(@Nullable String schema) {
        return schema == null ? "reset search_path;" : "set search_path = " + PostgresIdentifiers.quote(schema) + ";";
    }

    @Override
    public String settle() {
        return "reset session authorization;\nreset role;\nreset all;\ndiscard temp;";
    }

    @Override
    public String begin() {
        return "begin;";
    }

    @Override
    public String commit() {
        return "commit;";
    }

    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        String set = transactionOnly ? "set local " : "set ";
        return set + "lock_timeout = " + lock.toMillis() + ";\n" + set + "statement_timeout = " + statement.toMillis()
                + ";";
    }

    @Override
    public String lock() {
        return block(
                "if not pg_try_advisory_lock(" + key() + ") then",
                INDENT + raise("another upgrade of this database is running: let it finish, then run the script again"),
                "end if;");
    }

    @Override
    public String unlock() {
        return block("perform pg_advisory_unlock(" + key() + ");");
    }

    /** The number that an upgrade over a connection makes of {@code autogen}, a zero byte and the table's full name. */
    private String key() {
        String name = "(select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.oid = " + literal(tables.version())
                + "::regclass)";
        return "('x' || left(encode(sha256('\\x6175746f67656e00'::bytea || convert_to(" + name
                + ", 'UTF8')), 'hex'), 16))::bit(64)::bigint";
    }

    @Override
    public String requireRows(List<String> allowed, List<List<String>> required, String place) {
        List<String> wrong = new ArrayList<>();
        wrong.add("exists (select 1 from " + tables.version() + " where revision <> all (" + array(allowed) + "))");
        required.forEach(group -> wrong.add("not " + isRow(group)));
        return block(
                "if " + String.join("\n" + INDENT + INDENT + "or ", wrong) + " then",
                INDENT + "raise exception '%', "
                        + literal("this script is for a database at " + place + "; this one is at ")
                        + " || coalesce((select string_agg(revision, ', ' order by revision) from "
                        + tables.version() + "), 'base') using hint = "
                        + literal("Nothing was changed. Write a script for where it is: autogen upgrade ID:head --sql")
                        + ";",
                "end if;");
    }

    @Override
    public String requireWhole(List<Part> known) {
        String foreign = known.isEmpty()
                ? ""
                : " where (revision, segment, direction, checksum, state) not in ("
                        + known.stream()
                                .flatMap(part -> (part.decidable() ? List.of("done", "begun") : List.of("done"))
                                        .stream()
                                                .map(state -> "(" + literal(part.revision()) + ", " + part.number()
                                                        + ", " + literal(part.direction()) + ", "
                                                        + literal(part.checksum()) + ", " + literal(state) + ")"))
                                .collect(Collectors.joining(", "))
                        + ")";
        return block(
                "if to_regclass(" + literal(tables.journal()) + ") is not null then",
                INDENT + "if exists (select 1 from " + tables.journal() + foreign + ") then",
                INDENT
                        + INDENT
                        + raise("a revision is half done in this database, see 'autogen current': 'autogen upgrade' or"
                                + " 'autogen downgrade' goes on with it"),
                INDENT + "end if;",
                "end if;");
    }

    @Override
    public String advance(List<String> gone, List<Arrival> come, Entry entry) {
        List<String> moves = new ArrayList<>();
        if (!gone.isEmpty()) {
            moves.add("gone as (delete from " + tables.version() + " where revision = any (" + array(gone) + "))");
        }
        for (int i = 0; i < come.size(); i++) {
            Arrival arrival = come.get(i);
            String row = literal(arrival.revision());
            String condition = arrival.unless().isEmpty() ? "" : " where not " + isRow(arrival.unless());
            moves.add("come" + (i + 1) + " as (insert into " + tables.version() + " (revision) select " + row
                    + condition + " on conflict do nothing)");
        }
        return (moves.isEmpty() ? "" : "with " + String.join(",\n" + INDENT, moves) + "\n")
                + "insert into " + tables.history()
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)\n"
                + INDENT + "values (" + literal(entry.revision()) + ", " + literal(entry.direction()) + ", "
                + literal(entry.message()) + ", current_timestamp,\n" + INDENT
                + "(extract(epoch from clock_timestamp() - current_timestamp) * 1000)::bigint, "
                + (entry.checksum() == null ? "null" : literal(entry.checksum())) + ", "
                + literal(entry.toolVersion()) + ", current_user);";
    }

    @Override
    public String keep(List<String> revisions) {
        return "delete from " + tables.version()
                + (revisions.isEmpty() ? "" : " where revision <> all (" + array(revisions) + ")") + ";";
    }

    @Override
    public String note(Part part, String state) {
        return "insert into " + tables.journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n" + INDENT + "values ("
                + literal(part.revision()) + ", " + part.number() + ", " + part.of() + ", " + literal(part.direction())
                + ", " + literal(state) + ", " + literal(part.checksum()) + ", " + literal(part.summary()) + ")\n"
                + INDENT
                + "on conflict (revision, segment) do update set state = excluded.state, checksum = excluded.checksum,"
                + " changed_at = current_timestamp;";
    }

    @Override
    public String forget(String revision) {
        return "delete from " + tables.journal() + " where revision = " + literal(revision) + ";";
    }

    @Override
    public String forgetAll() {
        return block(
                "if to_regclass(" + literal(tables.journal()) + ") is not null then",
                INDENT + "delete from " + tables.journal() + ";",
                "end if;");
    }

    @Override
    public String isRow(List<String> revisions) {
        return "exists (select 1 from " + tables.version() + " where revision = "
                + (revisions.size() == 1 ? literal(revisions.get(0)) : "any (" + array(revisions) + ")") + ")";
    }

    @Override
    public String isOpen(Part part, Recovery recovery) {
        String open = "not " + inJournal(part, "done");
        return recovery instanceof Recovery.Inspect inspect
                ? open + "\n" + INDENT + "and not (" + inJournal(part, "begun") + " and coalesce((select done from ("
                        + inspect.query() + ") as found (done, cleanup)), false))"
                : open;
    }

    private String inJournal(Part part, String state) {
        return "exists (select 1 from " + tables.journal() + " where revision = " + literal(part.revision())
                + " and segment = " + part.number() + " and state = " + literal(state) + ")";
    }

    @Override
    public String onlyIf(String condition) {
        return "select " + condition + " as autogen_wanted \\gset\n\\if :autogen_wanted";
    }

    @Override
    public String otherwise() {
        return "\\endif";
    }

    @Override
    public String stopAtErrors() {
        return "\\set ON_ERROR_STOP on";
    }

    @Override
    public String clearAway(Recovery recovery) {
        return recovery instanceof Recovery.Inspect inspect
                ? "select cleanup from (" + inspect.query()
                        + ") as found (done, cleanup) where cleanup is not null \\gexec"
                : "";
    }

    private static String raise(String message) {
        return "raise exception '%', " + literal(message) + ";";
    }

    private static String block(String... lines) {
        String body = List.of(lines).stream()
                .map(line -> INDENT + line + "\n")
                .collect(Collectors.joining("", "\nbegin\n", "end\n"));
        String tag = "$autogen$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "do " + tag + body + tag + ";";
    }

    private static String array(List<String> texts) {
        return "array[" + texts.stream().map(PostgresScriptSql::literal).collect(Collectors.joining(", "))
                + "]::varchar[]";
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
