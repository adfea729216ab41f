package dev.autogen.product.h2;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.PlainScriptSql;
import dev.autogen.dialect.ServerSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scripts for {@code RunScript}. Since each statement that changes the schema commits by itself, a script keeps the journal as a run
 * does. It takes the lease that upgrades take, and prolongs it before each part; nobody does so in between.
 */
final class H2ScriptSql extends PlainScriptSql {

    /** Longer than a statement is likely to take, and short enough to be waited for where a script broke off. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String INDENT = "    ";

    private final ServerSql server;
    private final String leaseName;

    /** @param leaseName the version table as it stands in SQL with its schema, as upgrades call the lease */
    H2ScriptSql(Dialect dialect, Tables tables, String leaseName) {
        super("RunScript of H2", tables, new Words(dialect::literal, "", "current_timestamp", "current_user"));
        this.server = dialect.server();
        this.leaseName = leaseName;
    }

    /** The end comes on a line of its own where the last one may be a comment. */
    @Override
    public String statement(String sql) {
        String text = sql.strip();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return text + (last.contains("--") || last.contains("//") ? "\n;" : ";");
    }

    @Override
    public String opening(@Nullable String schema) {
        return "set autocommit on;\nset @autogen_schema = current_schema;";
    }

    @Override
    public String defaultSchema(@Nullable String schema) {
        return "execute immediate 'set schema \"' || replace(@autogen_schema, '\"', '\"\"') || '\"';";
    }

    @Override
    public String settle() {
        return defaultSchema(null);
    }

    @Override
    public String begin() {
        return "set autocommit off;\n" + fence();
    }

    @Override
    public String commit() {
        return "commit;\nset autocommit on;";
    }

    @Override
    public String limits(Duration lock, Duration statement, boolean transactionOnly) {
        return server.limits(lock, statement, transactionOnly).stream()
                .map(this::statement)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The lease stays only with {@link #requireWhole} or a commit: a script that is refused takes nothing. What commits by itself comes
     * before, such as the journal, made first where there is none, since a statement cannot name a table that may be missing.
     */
    @Override
    public String lock() {
        String take = server.takeLease(tables().lease());
        for (String value : List.of(
                literal(leaseName),
                "@autogen_owner",
                "session_id() || ' (a script)'",
                String.valueOf(LEASE.toMillis()))) {
            int place = take.indexOf('?');
            take = take.substring(0, place) + value + take.substring(place + 1);
        }
        return String.join(
                "\n",
                statement(server.createLease(tables().lease())),
                statement(server.createJournal(tables().journal())),
                "set autocommit off;",
                "set @autogen_owner = cast(random_uuid() as varchar);",
                statement(take),
                require(
                        "exists (select 1 from " + tables().lease() + mine() + ")",
                        literal(
                                "another upgrade of this database is running: let it finish, then run the script again")));
    }

    @Override
    public String unlock() {
        return "delete from " + tables().lease() + mine() + ";";
    }

    private String mine() {
        return " where name = " + literal(leaseName) + " and owner = @autogen_owner";
    }

    private String fence() {
        return require(
                "1 = (select count(*) from final table (update " + tables().lease()
                        + " set expires_at = dateadd(millisecond, " + LEASE.toMillis() + ", current_timestamp)" + mine()
                        + "))",
                literal(
                        "a statement took so long that another upgrade has begun: this script stops, and leaves the rest to it"));
    }

    @Override
    public String requireRows(List<String> allowed, List<List<String>> required, String place) {
        List<String> right = new ArrayList<>();
        right.add("not exists (select 1 from " + tables().version()
                + (allowed.isEmpty() ? ")" : " where revision not in (" + list(allowed) + "))"));
        required.forEach(group -> right.add(isRow(group)));
        return require(
                String.join("\n" + INDENT + INDENT + "and ", right),
                literal("this script is for a database at " + place + "; this one is at ")
                        + " || coalesce((select listagg(revision, ', ') within group (order by revision) from "
                        + tables().version() + "), 'base') || '; nothing was changed'");
    }

    @Override
    public String requireWhole(List<Part> known) {
        return require(
                        "not exists (select 1 from " + tables().journal() + ")",
                        literal("a revision is half done in this database, see 'autogen current': 'autogen upgrade' or"
                                + " 'autogen downgrade' goes on with it"))
                + "\n" + commit();
    }

    private static String require(String condition, String message) {
        return "call case when " + condition + " then 1\n" + INDENT + "else signal('45000', " + message + ") end;";
    }

    /** What is begun is about to be done, by who still has the lease. */
    @Override
    public String note(Part part, String state) {
        String note = "merge into " + tables().journal()
                + " (revision, segment, segments, direction, state, checksum, statement, changed_at)\n" + INDENT
                + "key (revision, segment) values (" + journaled(part, state) + ", current_timestamp);";
        return state.equals("begun") ? fence() + "\n" + note : note;
    }

    @Override
    public String forgetAll() {
        return "delete from " + tables().journal() + ";";
    }
}
