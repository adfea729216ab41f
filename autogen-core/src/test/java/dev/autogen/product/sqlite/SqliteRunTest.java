package dev.autogen.product.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.PlanCommand;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.script.RevisionFolder;
import dev.autogen.servers.SqliteServer;
import dev.autogen.servers.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that are run on SQLite, or written down as a script for it. */
class SqliteRunTest {

    private static final String IMPORTS =
            "import static dev.autogen.Elements.*; import static dev.autogen.Types.*; import static dev.autogen.Rows.*; import dev.autogen.schema.*;";

    @TempDir
    Path root;

    private RevisionFolder folder;
    private TestDatabase database;

    @BeforeEach
    void twoTables() {
        folder = new RevisionFolder(root);
        database = new SqliteServer().create();
        revision(
                "a",
                "",
                "op.createTable(\"person\", column(\"id\", bigint()).identity(), column(\"name\", varchar(20)),"
                        + " primaryKey(\"pk_person\", \"id\"));"
                        + "op.createTable(\"pet\", column(\"id\", bigint()).identity(), column(\"person_id\", bigint()),"
                        + " primaryKey(\"pk_pet\", \"id\"));"
                        + "op.addForeignKey(\"pet\", foreignKey(\"fk_pet\", \"person_id\").references(\"person\", \"id\").onDelete(ReferentialAction.CASCADE));"
                        + "op.execute(\"insert into person (name) values ('Ann'), ('Bob')\");"
                        + "op.execute(\"insert into pet (person_id) values (1)\");",
                "op.dropTable(\"pet\"); op.dropTable(\"person\");");
        revision(
                "b",
                "a",
                "op.alterColumn(\"person\", column(\"name\", varchar(20)), c -> c.type(varchar(40)).notNull());"
                        + "op.addColumn(\"person\", column(\"born\", integer()));"
                        + "op.addCheck(\"person\", check(\"ck_born\", \"born > 1800\"));",
                "op.dropCheck(\"person\", \"ck_born\"); op.dropColumn(\"person\", \"born\");"
                        + "op.alterColumn(\"person\", column(\"name\", varchar(40)).notNull(), c -> c.type(varchar(20)).nullable(true));");
    }

    private void revision(String id, String parent, String up, String down) {
        Path file = folder.revision(id, parent, up, down);
        try {
            Files.writeString(file, IMPORTS + Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Environment environment() {
        return Environment.withoutModel(database::connect, folder.scripts());
    }

    private void upgrade() {
        new UpgradeCommand(environment()).run("head", RunListener.SILENT);
    }

    @Test
    void aDatabaseGoesUpAndDownAndUpAndLosesNothing() throws SQLException {
        upgrade();
        List<String> above = database.catalog();
        assertThat(database.query("select * from person")).containsExactly("1|Ann|null", "2|Bob|null");
        new DowngradeCommand(environment()).run("a", RunListener.SILENT);
        assertThat(database.query("select * from person")).containsExactly("1|Ann", "2|Bob");
        assertThat(database.query("select * from pet")).containsExactly("1|1");
        upgrade();
        assertThat(database.catalog()).isEqualTo(above);
        new DowngradeCommand(environment()).run("base", RunListener.SILENT);
        assertThat(database.catalog()).isEmpty();
        assertThat(database.query("select direction, duration_ms >= 0 from autogen_history where revision = 'b'"))
                .containsExactly("upgrade|1", "downgrade|1", "upgrade|1", "downgrade|1");
    }

    /** Foreign keys that the session checks would take the rows of others along when a table is dropped. */
    @Test
    void foreignKeysThatTheSessionChecksTakeNothingAlongInARebuildAndDoSoAgainAfterwards() throws SQLException {
        ConnectionSource checked = () -> DriverManager.getConnection(database.url() + "?foreign_keys=true");
        revision("c", "b", "op.execute(\"delete from person where id = 1\");", "");
        new UpgradeCommand(Environment.withoutModel(checked, folder.scripts())).run("b", RunListener.SILENT);
        assertThat(database.query("select * from pet")).containsExactly("1|1");
        new UpgradeCommand(Environment.withoutModel(checked, folder.scripts())).run("head", RunListener.SILENT);
        assertThat(database.query("select * from pet")).isEmpty();
    }

    @Test
    void aRevisionThatFailsInTheMiddleLeavesNothing() throws SQLException {
        upgrade();
        List<String> before = database.catalog();
        revision(
                "c",
                "b",
                "op.alterColumn(\"person\", column(\"name\", varchar(40)).notNull(), c -> c.type(text()));"
                        + "op.createTable(\"more\", column(\"id\", integer()));"
                        + "op.alterColumn(\"person\", column(\"born\", integer()), c -> c.notNull());",
                "");
        assertThatThrownBy(this::upgrade)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("person.born")
                .hasMessageContaining("nothing of this revision was applied");
        assertThat(database.catalog()).isEqualTo(before);
        assertThat(database.query("select revision from autogen_version")).containsExactly("b");
        assertThat(database.query("select * from person")).hasSize(2);
    }

    /** The process is gone before it could say anything; {@code -Dautogen.kill.every=1} tries every statement. */
    @Test
    void aProcessThatIsKilledIsFollowedByOneThatReachesHead() throws Exception {
        upgrade();
        List<String> undisturbed = database.catalog();
        List<String> rows = database.query("select * from person");
        int fatal = 1;
        while (true) {
            TestDatabase other = new SqliteServer().create();
            if (SqliteUpgradeProcess.run(other.url(), root, fatal) != SqliteUpgradeProcess.KILLED) {
                break;
            }
            other.run("delete from autogen_lock"); // as if the lease had run out
            new UpgradeCommand(Environment.withoutModel(other::connect, folder.scripts()))
                    .run("head", RunListener.SILENT);
            assertThat(other.catalog()).as("killed at statement %d", fatal).isEqualTo(undisturbed);
            assertThat(other.query("select * from person")).isEqualTo(rows);
            assertThat(other.query("select count(*) from autogen_history")).containsExactly("2");
            fatal += Integer.getInteger("autogen.kill.every", 4);
        }
        assertThat(fatal).isGreaterThan(12);
    }

    /** As Hibernate has them on SQLite: it counts in tables, keeps moments without a zone, and texts where others have types. */
    @Test
    void aRevisionForPostgresqlRunsWhereSqliteHasSomethingLikeIt() throws SQLException {
        revision(
                "c",
                "b",
                "op.createSequence(\"order_seq\", s -> s.startsWith(100).incrementsBy(10));"
                        + "op.createTable(\"order\", column(\"id\", bigint()).notNull(), column(\"at\", timestamptz(6)).notNull().defaultsTo(\"current_timestamp\"),"
                        + " column(\"key\", uuid()).comment(\"of others\"), column(\"data\", type(\"jsonb\")), column(\"paid\", bool()).defaultsTo(\"false\"),"
                        + " primaryKey(\"order_pkey\", \"id\"), comment(\"A sale\"));",
                "op.dropTable(\"order\"); op.dropSequence(\"order_seq\");");
        upgrade();
        assertThat(database.query("select next_val from order_seq")).containsExactly("100");
        assertThat(database.query("select name, lower(type) from pragma_table_xinfo('order')"))
                .containsExactly("id|bigint", "at|timestamp", "key|blob", "data|clob", "paid|boolean");
        new DowngradeCommand(environment()).run("b", RunListener.SILENT);
        assertThat(database.query("select name from sqlite_master where name like 'order%'"))
                .isEmpty();
    }

    @Test
    void rowsWithoutAValueAreToldOfBeforeOneIsRequired() throws SQLException {
        upgrade();
        revision("c", "b", "op.requireNoNulls(\"person\", \"born\");", "");
        assertThatThrownBy(this::upgrade).hasMessageContaining("rows of person have no value in born");
        database.run("update person set born = 1900");
        upgrade();
    }

    @Test
    void whatSomebodyTypedStaysOneExpression() {
        assertThat(SqliteExpressions.operand(" 'a;b' ")).isEqualTo("'a;b'");
        assertThat(SqliteExpressions.operand("a + 1 -- more")).isEqualTo("(a + 1)");
        for (String wrong : List.of("", "a; b", "(a", "a)", "'a", "a /* b", "null")) {
            assertThatThrownBy(() -> SqliteExpressions.operand(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatSqliteHasNoMeansForIsRefusedBeforeAnythingRuns() throws SQLException {
        revision(
                "c",
                "b",
                "op.createComposite(\"c\", new CompositeType.Attribute(\"a\", bigint()));",
                "op.dropComposite(\"c\");");
        assertThatThrownBy(this::upgrade)
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("sqlite has no composite types");
        assertThat(database.query("select name from sqlite_master")).isEmpty();
    }

    /** Entities have no words for them, so that they are not asked for. */
    @Test
    void kindsOfTablesThatOnlyTheDatabaseKnowsStay() throws SQLException {
        database.run("create table t (id integer primary key autoincrement, name text not null) strict");
        Table model = Table.of(
                ObjectName.of("t"),
                List.of(
                        Column.of("id", SqlType.plain("integer")).notNull(),
                        Column.of("name", SqlType.plain("text")).notNull(),
                        new PrimaryKey(Name.unnamed(), List.of("id"))));
        Environment environment = new Environment(
                database::connect,
                List.of(),
                VersionTables.standard(),
                (dialect, version) -> () -> Database.empty().tables(List.of(model)),
                List.of());
        assertThat(new CheckCommand(environment).run().operations()).isEmpty();
    }

    @Test
    void aPlanShowsTheStatementsOfARebuild() {
        assertThat(new PlanCommand(environment())
                        .upgrade("head").revisions().stream()
                                .flatMap(revision -> revision.parts().stream())
                                .flatMap(part -> part.operations().stream())
                                .flatMap(operation -> operation.sql().stream())
                                .toList())
                .contains("drop table person", "alter table autogen_new_person rename to person");
    }

    @Test
    void aScriptDoesTheSameWithoutADatabase() throws Exception {
        ScriptCommand scripts =
                new ScriptCommand(environment(), new AssumedServer(new ServerVersion("SQLite", 3, 40), "main"));
        TestDatabase other = new SqliteServer().create();
        sqlite(other, scripts.upgrade("head", Starting.AT_ITS_BEGINNING));
        upgrade();
        assertThat(other.catalog()).isEqualTo(database.catalog());
        assertThat(other.query("select * from person")).isEqualTo(database.query("select * from person"));
        assertThat(other.query("select revision, direction from autogen_history"))
                .containsExactly("a|upgrade", "b|upgrade");

        sqlite(other, scripts.downgrade("b:a", Starting.AT_ITS_BEGINNING));
        new DowngradeCommand(environment()).run("a", RunListener.SILENT);
        assertThat(other.catalog()).isEqualTo(database.catalog());
        assertThat(other.query("select revision from autogen_version")).containsExactly("a");

        assertThatThrownBy(() -> sqlite(other, scripts.downgrade("b:a", Starting.AT_ITS_BEGINNING)))
                .hasMessageContaining("this script is for a database at revision b");
    }

    /** The program that users would run it with. */
    private static void sqlite(TestDatabase database, String script) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/sqlite3");
        assumeThat(program).as("sqlite3, to run scripts with").exists();
        Path file = Files.createTempFile("script", ".sql");
        Files.writeString(file, script);
        Process process = new ProcessBuilder(
                        program.toString(), database.url().replace("jdbc:sqlite:", ""), ".read " + file)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);
        if (process.waitFor() != 0 || said.contains("rror")) {
            throw new IOException(said);
        }
    }

    @Test
    void aColumnIsFilledInBatches() throws SQLException {
        upgrade();
        revision(
                "c",
                "b",
                "op.execute(\"with recursive n(i) as (select 3 union all select i + 1 from n where i < 50) insert into person (id, name) select i, 'x' from n\");"
                        + "op.inBatches(\"person\", batch(\"id\").size(7), \"update person set born = 1900 where :batch\");"
                        + "op.alterColumn(\"person\", column(\"born\", integer()), c -> c.notNull());",
                "");
        upgrade();
        assertThat(database.query("select count(*) from person where born = 1900"))
                .containsExactly("50");
        assertThat(database.query("select count(*) from autogen_journal")).containsExactly("0");
    }

    @Test
    void ofSeveralStatementsInOneTextAllAreRun() throws SQLException {
        upgrade();
        revision(
                "c",
                "b",
                "op.execute(\"create table log (t text); create trigger tr after insert on person begin insert into log values"
                        + " (case when new.id > 0 then 'a;b' end); end; insert into person (name) values ('Cyd')\");",
                "");
        upgrade();
        assertThat(database.query("select * from log")).containsExactly("a;b");
    }
}
