package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RenameQuestion;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.script.SourceScripts;
import dev.autogen.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * The edit of a scenario on a server of the MySQL family, as far as Hibernate itself can create both sides there: the schema becomes the
 * one that Hibernate makes of the entities after it, and goes back, and no row loses anything on the way.
 */
final class EditOnServer {

    private final Scenario scenario;
    private final TestDatabase live;
    private final TestDatabase fresh;
    private final EntityCompiler compiler;
    private final Path work;

    EditOnServer(Scenario scenario, TestDatabase live, TestDatabase fresh, EntityCompiler compiler, Path work) {
        this.scenario = scenario;
        this.live = live;
        this.fresh = fresh;
        this.compiler = compiler;
        this.work = work;
    }

    void run() throws SQLException, IOException {
        try (CompiledEntities before = compiler.compile(scenario.path("before"), work.resolve("before"));
                CompiledEntities after = compiler.compile(scenario.path("after"), work.resolve("after"))) {
            export(before, live);
            export(after, fresh);
            fill();
            Environment former = environment(before);
            Environment edited = environment(after);
            List<String> catalogBefore = live.catalog();
            Map<String, List<String>> values = values();
            assertNothingIsPending(former, "before the edit");

            Optional<Draft> draft = new RevisionCommand(
                            edited, Clock.systemUTC(), new RevisionIds(() -> 0x5ce4a71005ceL))
                    .run(
                            NewRevision.of(scenario.message(), "revisions"),
                            new RenameChoices(
                                    RenameAnswers.none().rest(RenameAnswers.Rest.DROPPED), RenameQuestion.NOBODY))
                    .draft();
            if (draft.isEmpty()) {
                assertThat(nameless(live.catalog())).isEqualTo(nameless(fresh.catalog()));
                return;
            }
            Path folder = work.resolve("revisions");
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(draft.get().fileName()), draft.get().source());

            upgrade(edited, values);
            values.keySet().retainAll(values().keySet());
            new DowngradeCommand(former).run("base", RunListener.SILENT);
            assertThat(live.catalog()).as("the catalog after the downgrade").isEqualTo(catalogBefore);
            assertKept(values, values(), "after the downgrade");
            assertNothingIsPending(former, "after the downgrade");
            upgrade(edited, values);
        }
    }

    private void upgrade(Environment edited, Map<String, List<String>> values) throws SQLException {
        new UpgradeCommand(edited).run("head", RunListener.SILENT);
        assertThat(nameless(live.catalog())).as("the catalog after the upgrade").isEqualTo(nameless(fresh.catalog()));
        assertKept(values, values(), "after the upgrade");
        assertNothingIsPending(edited, "after the upgrade");
    }

    private void export(CompiledEntities entities, TestDatabase database) throws SQLException {
        database.clear();
        try {
            HibernateExport.create(entities, database.url());
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            Assumptions.abort("Hibernate itself cannot create it on " + live.server() + ": " + cause.getMessage());
        }
    }

    /** The rows of the scenario, whose names are quoted as the standard has it. */
    private void fill() throws SQLException {
        String dropped = "(?m)^set session.*$|^select setval.*$";
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set sql_mode = 'ANSI_QUOTES,STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES'");
            List<String> tables =
                    live.query("select table_name from information_schema.tables where table_schema = database()");
            for (String sql : scenario.text("data.sql").replaceAll(dropped, "").split(";\\s*(?:\\n|$)", -1)) {
                if (!sql.isBlank()) {
                    insert(statement, cased(sql, tables));
                }
            }
        }
    }

    /** PostgreSQL writes unquoted names in lower case, and the rows are written for it. */
    private static String cased(String sql, List<String> tables) {
        String cased = sql.replace("default values", "() values ()");
        for (String table : tables) {
            cased = cased.replaceAll(
                    "(?i)nextval\\('" + Pattern.quote(table) + "'\\)",
                    Matcher.quoteReplacement("nextval(`" + table + "`)"));
            cased = cased.replaceAll(
                    "(?i)\\b(into|update|from) \"?" + Pattern.quote(table) + "\"?(?=\\W)",
                    "$1 " + Matcher.quoteReplacement("`" + table + "`"));
        }
        return cased;
    }

    private void insert(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            Assumptions.abort("the rows of the scenario are not for " + live.server() + ": " + e.getMessage());
        }
    }

    private Environment environment(CompiledEntities entities) throws SQLException {
        HibernateModel model =
                HibernateModel.of(entities.loader()).entities(List.of("shop")).roots(List.of(entities.folder()));
        HibernateSchema schema = new HibernateReader(model, live.dialect(), live.version()).readSchema();
        Assumptions.assumeTrue(schema.unsupported().isEmpty(), () -> "not compared: " + schema.unsupported());
        Database database = schema.database();
        SourceScripts scripts = new SourceScripts(
                work.resolve("revisions"),
                List.of(),
                work.resolve("cache"),
                Thread.currentThread().getContextClassLoader());
        return new Environment(
                live::connect,
                List.of(scripts),
                VersionTables.standard(),
                (its, version) -> () -> database,
                database.schemas());
    }

    private static void assertNothingIsPending(Environment environment, String when) {
        assertThat(new CheckCommand(environment).run().operations().stream().map(Operation::describe))
                .as("what is pending " + when)
                .isEmpty();
    }

    /** The values of each column as it is now, with its type; those of a table are in the order of its first column. */
    private Map<String, List<String>> values() throws SQLException {
        Map<String, List<String>> values = new TreeMap<>();
        for (String line : live.query(
                "select table_name, column_name, column_type from information_schema.columns"
                        + " join information_schema.tables using (table_schema, table_name) where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name not like 'autogen\\_%' and extra not like '%GENERATED%'")) {
            String[] parts = line.split("\\|", 3);
            values.put(
                    line,
                    live.query("select `" + parts[1].replace("`", "``") + "` from `" + parts[0].replace("`", "``")
                            + "` order by 1"));
        }
        return values;
    }

    /** A column that was there with this type all the while has the values that it had. */
    private static void assertKept(Map<String, List<String>> before, Map<String, List<String>> now, String when) {
        List<String> lost = new ArrayList<>();
        before.forEach((column, values) -> {
            if (now.containsKey(column) && !now.get(column).equals(values)) {
                lost.add(column + ": " + values + " -> " + now.get(column));
            }
        });
        assertThat(lost).as("columns that lost values " + when).isEmpty();
    }

    /** Constraints and indexes keep the names that they have, whatever Hibernate would call them now. */
    private static List<String> nameless(List<String> catalog) {
        return catalog.stream()
                .map(line -> line.replaceFirst("^(index|foreign key) (\\S+) (?!PRIMARY )\\S+ ", "$1 $2 "))
                .sorted()
                .toList();
    }
}
