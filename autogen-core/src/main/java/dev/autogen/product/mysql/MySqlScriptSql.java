package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.PlainScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.error.UnsupportedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scripts for the client {@code mariadb} or {@code mysql}. Since each statement that changes the schema commits by itself, a script
 * keeps the journal as a run does: where one breaks off, an upgrade goes on.
 */
final class MySqlScriptSql extends PlainScriptSql {

    private static final String INDENT = "    ";

    private final MySqlFacts facts;
    private final ServerSql server;

    MySqlScriptSql(Dialect dialect, MySqlFacts facts, Tables tables) {
        super(dialect.name(), tables, new Words(dialect::literal, " from dual", "utc_timestamp(6)", "current_user()"));
        this.facts = facts;
        this.server = dialect.server();
    }

    @Override
    public String statement(String sql) {
        MySqlTokens tokens = new MySqlTokens(sql);
        if (tokens.next() && tokens.is("use")) {
            throw new UnsupportedException("'" + sql
                    + "' in a script: it would not find its way back to the database that it is run in. Write the name of"
                    + " the other database before those of its tables, or let 'autogen upgrade' run the revision");
        }
        return ClientText.of(sql);
    }

    /** Texts are read as they are written here, and what does not fit is an error, as the drivers have it. */
    @Override
    public String opening(@Nullable String schema) {
        return "set names utf8mb4;\nset autocommit = 1;\nset "
                + variables()
                        .map(name -> "@autogen_" + name + " = @@session." + name)
                        .collect(Collectors.joining(", "))
                + ";\n" + plainTexts();
    }

    @Override
    public String plainTexts() {
        return "set session sql_mode = concat(replace(@@session.sql_mode, 'NO_BACKSLASH_ESCAPES', ''),"
                + " ',STRICT_TRANS_TABLES');";
    }

    @Override
    public String settle() {
        return "set session "
                + variables().map(name -> name + " = @autogen_" + name).collect(Collectors.joining(", ")) + ";";
    }

    /** What hand-written SQL is wont to set, and everybody may set back. */
    private Stream<String> variables() {
        return Stream.concat(
                Stream.of("sql_mode", "time_zone", "foreign_key_checks", "unique_checks", "sql_safe_updates"),
                facts.isMariaDb()
                        ? Stream.of("check_constraint_checks", "tx_isolation")
                        : Stream.of("transaction_isolation"));
    }

    /** Goes on after what commits by itself, unlike {@code start transaction}, so that the books are written as a whole there too. */
    @Override
    public String begin() {
        return "set autocommit = 0;";
    }

    @Override
    public String commit() {
        return "commit;\nset autocommit = 1;";
    }

    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        return String.join(";\n", server.limits(lock, statement, transactionOnly)) + ";";
    }

    @Override
    public String lock() {
        return require(
                "get_lock(" + key() + ", 0) = 1",
                literal("another upgrade of this database is running: let it finish, then run the script again"));
    }

    @Override
    public String unlock() {
        return "do release_lock(" + key() + ");";
    }

    /** What {@link MySqlSessionLock} calls the number that an upgrade over a connection makes of {@code autogen}, a zero byte and the table. */
    private String key() {
        return "concat('autogen ', trim(leading '0' from left(sha2(concat('autogen', char(0), "
                + literal(tables().version()) + "), 256), 16)), ' ', crc32(coalesce(database(), '')))";
    }

    @Override
    public String requireRows(List<String> allowed, List<List<String>> required, String place) {
        List<String> right = new ArrayList<>();
        right.add("not exists (select 1 from " + tables().version()
                + (allowed.isEmpty() ? ")" : " where revision not in (" + list(allowed) + "))"));
        required.forEach(group -> right.add(isRow(group)));
        return require(
                String.join("\n" + INDENT + INDENT + "and ", right),
                "concat(" + literal("this script is for a database at " + place + "; this one is at ")
                        + ", coalesce((select group_concat(revision order by revision separator ', ') from "
                        + tables().version() + "), 'base'), '; nothing was changed')");
    }

    /** Plain SQL cannot ask for a table that may be missing: so the journal is made first where there is none. */
    @Override
    public String requireWhole(List<Part> known) {
        return statement(server.createJournal(tables().journal())) + "\n"
                + require(
                        "not exists (select 1 from " + tables().journal() + ")",
                        literal("a revision is half done in this database, see 'autogen current': 'autogen upgrade' or"
                                + " 'autogen downgrade' goes on with it"));
    }

    /**
     * What {@code source} reads goes on after an error: so where the script must not go on, the session can change nothing any more. MySQL
     * knows {@code signal} in bodies only; but a value that a variable cannot have is told.
     */
    private String require(String condition, String message) {
        if (facts.isMariaDb()) {
            return statement("begin not atomic\n    declare message text character set utf8mb4 default " + message
                    + ";\n    if not (" + condition + ") then\n        set session tx_read_only = 1;\n"
                    + "        signal sqlstate '45000' set message_text = message;\n    end if;\nend");
        }
        return String.join(
                "\n",
                statement("set @autogen_right = (" + condition + ")"),
                "set session transaction_read_only = if(@autogen_right, @@session.transaction_read_only, 1);",
                statement("set session completion_type = if(@autogen_right, @@session.completion_type,\n" + INDENT
                        + message + ")"));
    }

    @Override
    public String note(Part part, String state) {
        return statement("insert into " + tables().journal()
                + " (revision, segment, segments, direction, state, checksum, statement)\n" + INDENT + "values ("
                + journaled(part, state) + ")\n"
                + INDENT + "on duplicate key update state = " + literal(state) + ", checksum = "
                + literal(part.checksum()) + ", changed_at = current_timestamp(6)");
    }

    @Override
    public String forgetAll() {
        return statement(server.createJournal(tables().journal())) + "\ndelete from " + tables().journal() + ";";
    }
}
