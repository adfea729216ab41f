package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.error.IrreversibleException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Database;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import dev.autogen.testing.Psql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlScriptTest {

    private static final String STATE = """
            select 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                from pg_attribute join pg_class c on c.oid = attrelid
                where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
            union all select pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index
                join pg_class c on c.oid = indexrelid where relnamespace = 'public'::regnamespace
            union all select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                where connamespace = 'public'::regnamespace
            union all select 'enum ' || string_agg(enumlabel, ',' order by enumsortorder) from pg_enum
            union all select 'version ' || revision from autogen_version
            union all select 'history ' || concat_ws(' ', id, revision, direction, message, checksum, autogen_version, database_user)
                from autogen_history
            order by 1""";

    @TempDir
    Path root;

    private LiveDatabase database;
    private RevisionFolder folder;

    @BeforeEach
    void anEmptyDatabase() throws SQLException {
        database = LiveDatabase.create();
        folder = new RevisionFolder(root);
    }

    private Scripts scripts() {
        return Scripts.load(List.of(folder.scripts()));
    }

    private String up(List<String> from, String to, Starting starting) {
        Scripts scripts = scripts();
        return script(scripts).write(new Planner(scripts).upgrade(from, to), from, starting);
    }

    private String down(List<String> from, String to, Starting starting) {
        Scripts scripts = scripts();
        return script(scripts).write(new Planner(scripts).downgrade(from, to), from, starting);
    }

    private static SqlScript script(Scripts scripts) {
        return new SqlScript(
                new ScriptTarget(new PostgresDialect(), null, VersionTables.standard(), RunPolicy.standard()),
                scripts,
                rows -> Database.empty());
    }

    private static List<String> rows(LiveDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Outcome online(LiveDatabase target, String to) {
        Scripts scripts = scripts();
        List<String> current = current(target);
        return new Runner(target::connect, VersionTables.standard(), scripts, RunPolicy.standard())
                .run(new Planner(scripts).upgrade(current, to), current, RunListener.SILENT);
    }

    private List<String> current(LiveDatabase target) {
        try (Session session = Session.open(target::connect)) {
            return Ledger.of(session, VersionTables.standard()).read().heads();
        }
    }

    /** What an upgrade over a connection makes of a history whose one fault is repaired. */
    private List<String> onlineState() throws SQLException {
        LiveDatabase other = LiveDatabase.create();
        online(other, "r06");
        other.run(TwelveRevisions.REPAIR);
        online(other, "head");
        return rows(other, STATE);
    }

    @Test
    void aScriptOfTheWholeHistoryDoesWhatAnUpgradeDoes() throws Exception {
        TwelveRevisions.writeForScripts(folder);
        Psql.run(database, up(List.of(), "r06", Starting.AT_ITS_BEGINNING));
        database.run(TwelveRevisions.REPAIR);
        String rest = up(List.of("r06"), "head", Starting.AT_ITS_BEGINNING);
        Psql.run(database, rest);

        assertThat(rows(database, STATE)).isEqualTo(onlineState());
        assertThat(rest).doesNotContain("create table if not exists autogen_version");
    }

    @Test
    void theToolItselfRunsItWhereItIsInstalled() throws Exception {
        TwelveRevisions.writeForScripts(folder);
        assumeThat(Psql.isInstalled()).isTrue();

        assertThat(Psql.tool(database, up(List.of(), "r06", Starting.AT_ITS_BEGINNING), "-v", "ON_ERROR_STOP=1"))
                .isEmpty();
        database.run(TwelveRevisions.REPAIR);
        assertThat(Psql.tool(database, up(List.of(), "head", Starting.ANYWHERE_ON_ITS_WAY)))
                .isEmpty();
        assertThat(rows(database, STATE)).isEqualTo(onlineState());
    }

    @Test
    void aGuardedScriptLeavesOutWhatIsDoneWhereverItIsRun() throws SQLException {
        TwelveRevisions.writeForScripts(folder);
        String script = up(List.of(), "head", Starting.ANYWHERE_ON_ITS_WAY);
        List<String> expected = onlineState();
        for (String start : List.of("", "r01", "r04", "r12")) {
            LiveDatabase each = LiveDatabase.create();
            if (!start.isEmpty()) {
                online(each, start.equals("r12") ? "r06" : start);
            }
            if (start.equals("r12")) {
                each.run(TwelveRevisions.REPAIR);
                online(each, "head");
            } else {
                String half = up(List.of(), "r06", Starting.ANYWHERE_ON_ITS_WAY);
                Psql.run(each, half);
                each.run(TwelveRevisions.REPAIR);
            }
            Psql.run(each, script);
            Psql.run(each, script);

            assertThat(rows(each, STATE)).as(start).isEqualTo(expected);
        }
    }

    @Test
    void aGuardedScriptThatFailedInTheMiddleOfARevisionGoesOnThere() throws SQLException {
        TwelveRevisions.writeForScripts(folder);
        String script = up(List.of(), "head", Starting.ANYWHERE_ON_ITS_WAY);
        assertThatThrownBy(() -> Psql.run(database, script)).hasMessageContaining("ux_text");
        assertThat(rows(database, "select indisvalid::text from pg_index where indexrelid = 'ux_text'::regclass"))
                .containsExactly("false");

        database.run(TwelveRevisions.REPAIR);
        Psql.run(database, script);

        assertThat(rows(database, STATE)).isEqualTo(onlineState());
        assertThat(rows(database, "select revision from autogen_journal")).isEmpty();
    }

    @Test
    void whereAScriptBrokeOffAnUpgradeGoesOn() throws SQLException {
        TwelveRevisions.writeForScripts(folder);
        String script = up(List.of(), "head", Starting.AT_ITS_BEGINNING);
        assertThatThrownBy(() -> Psql.run(database, script)).hasMessageContaining("ux_text");
        assertThatThrownBy(() -> Psql.run(database, up(List.of("r06"), "head", Starting.AT_ITS_BEGINNING)))
                .hasMessageContaining("half done");

        database.run(TwelveRevisions.REPAIR);
        online(database, "head");

        assertThat(rows(database, STATE)).isEqualTo(onlineState());
    }

    @Test
    void theWayBackIsAScriptTooAndKeepsTheTablesOfTheRecord() throws SQLException {
        folder.revision("a", "", "op.execute(\"create table a ()\");", "op.execute(\"drop table a\");");
        folder.revision("b", "a", "op.execute(\"create table b ()\");", "op.execute(\"drop table b\");");
        online(database, "head");
        String script = down(List.of("b"), "base", Starting.AT_ITS_BEGINNING);
        Psql.run(database, script);

        assertThat(script).doesNotContain("create table").doesNotContain("drop table autogen");
        assertThat(current(database)).isEmpty();
        assertThat(rows(database, "select tablename::text from pg_tables where schemaname = 'public' order by 1"))
                .containsExactly("autogen_history", "autogen_version");
        assertThat(rows(database, "select revision || direction from autogen_history order by id"))
                .containsExactly("aupgrade", "bupgrade", "bdowngrade", "adowngrade");
        Psql.run(database, down(List.of("b"), "base", Starting.ANYWHERE_ON_ITS_WAY));
    }

    @Test
    void branchesAndWhatDependsOnThemMoveTheSameRows() throws SQLException {
        folder.revision("a", "", "op.execute(\"create table a ()\");", "op.execute(\"drop table a\");");
        folder.revision("b", "a", "op.execute(\"create table b ()\");", "op.execute(\"drop table b\");");
        folder.revision("c", "a", "op.execute(\"create table c ()\");", "op.execute(\"drop table c\");");
        String script = up(List.of(), "heads", Starting.ANYWHERE_ON_ITS_WAY);
        online(database, "c");
        Psql.run(database, script);

        assertThat(current(database)).containsExactly("b", "c");
        Psql.run(database, down(List.of("b", "c"), "base", Starting.AT_ITS_BEGINNING));
        assertThat(current(database)).isEmpty();
    }

    @Test
    void aScriptForAnotherPlaceChangesNothing() throws SQLException {
        folder.revision("a", "", "op.execute(\"create table a ()\");", "");
        folder.revision("b", "a", "op.execute(\"create table b ()\");", "");
        online(database, "a");
        List<String> before = rows(database, STATE);

        assertThatThrownBy(() -> Psql.run(database, up(List.of(), "head", Starting.AT_ITS_BEGINNING)))
                .hasMessageContaining("this script is for a database at base; this one is at a");
        database.run("update autogen_version set revision = 'zzz'");
        assertThatThrownBy(() -> Psql.run(database, up(List.of("a"), "head", Starting.ANYWHERE_ON_ITS_WAY)))
                .hasMessageContaining("this one is at zzz");
        database.run("update autogen_version set revision = 'a'");
        assertThat(rows(database, STATE)).isEqualTo(before);
    }

    @Test
    void aScriptAndAnUpgradeKeepEachOtherOut() throws SQLException {
        folder.revision("a", "", "op.execute(\"create table a ()\");", "");
        online(database, "a");
        folder.revision("b", "a", "op.execute(\"create table b ()\");", "");
        try (Session session = Session.open(database::connect)) {
            Ledger ledger = Ledger.of(session, VersionTables.standard());
            try (RunLock lock =
                    RunLock.take(session, ledger, database::connect, RunPolicy.standard(), RunListener.SILENT)) {
                assertThat(lock.keepsSession()).isTrue();
                assertThatThrownBy(() -> Psql.run(database, up(List.of("a"), "head", Starting.AT_ITS_BEGINNING)))
                        .hasMessageContaining("another upgrade of this database is running");
            }
        }
        Psql.run(database, up(List.of("a"), "head", Starting.AT_ITS_BEGINNING));
        assertThat(current(database)).containsExactly("b");
    }

    @Test
    void hostileTextsStayWhatTheyAre() throws Exception {
        folder.write(
                "R_a.java",
                "import dev.autogen.*;",
                "/**",
                " * It's; drop table x; -- \\\\ $autogen$",
                " * create table leaked (); :name",
                " */",
                "@Revision(\"a\")",
                "public final class R_a implements Migration {",
                "    public void upgrade(Op op) {",
                "        op.execute(\"-- first\\ncreate table a (n int); insert into a values (1) -- not; the end\");",
                "        op.execute(\"do $x$ begin perform ';' /* ; /* nested ' */ */; end $x$; \");",
                "        op.execute(\"insert into a select ((array[1, 2, 3])[1:2])[1]; select set_config('search_path', '', false) /* ; */\");",
                "        op.execute(\"insert into public.a values (length('it''s \\\\')) ;;\");",
                "        op.execute(\"-- nothing but a comment\");",
                "    }",
                "    public void downgrade(Op op) {}",
                "}");
        String script = up(List.of(), "head", Starting.AT_ITS_BEGINNING);
        Psql.run(database, script);
        LiveDatabase second = LiveDatabase.create();
        if (Psql.isInstalled()) {
            assertThat(Psql.tool(second, script, "-v", "ON_ERROR_STOP=1")).isEmpty();
            assertThat(rows(second, STATE)).isEqualTo(rows(database, STATE));
        }

        LiveDatabase other = LiveDatabase.create();
        online(other, "head");
        assertThat(rows(database, STATE)).isEqualTo(rows(other, STATE));
        assertThat(rows(database, "select tablename::text from pg_tables where schemaname = 'public' order by 1"))
                .containsExactly("a", "autogen_history", "autogen_version");
        assertThat(script.lines().filter(line -> line.startsWith("-- upgrade a: It's; drop")))
                .hasSize(1);
    }

    @Test
    void limitsAreThoseOfTheRevisionOrThePolicy() {
        TwelveRevisions.writeForScripts(folder);
        String script = up(List.of(), "head", Starting.AT_ITS_BEGINNING);

        assertThat(script).contains("set lock_timeout = 3000;\nset statement_timeout = 0;\n");
        assertThat(script)
                .contains("set lock_timeout = 600000;\nset statement_timeout = 0;\ncreate index concurrently ix_name");
        assertThat(script)
                .contains("begin;\nset local lock_timeout = 2000;\nset local statement_timeout = 60000;\nalter table");
    }

    @Test
    void whatCannotBeWrittenIsRefusedAsAWhole() {
        folder.revision("a", "", "op.execute(\"create table a ()\");", "op.irreversible(\"the rows are gone\");");
        folder.revision("b", "a", "op.execute(\"commit\");", "");

        assertThatThrownBy(() -> up(List.of(), "head", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("revision b");
        assertThatThrownBy(() -> down(List.of("a"), "base", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(IrreversibleException.class)
                .hasMessageContaining("the rows are gone");
    }

    @Test
    void aStepThatNeedsAConnectionIsRefusedByNameBeforeAnythingIsWritten() {
        TwelveRevisions.write(folder);

        assertThatThrownBy(() -> up(List.of("r06"), "head", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("revision r08")
                .hasMessageContaining("in batches of 7 by id")
                .hasMessageContaining("Nothing was written");
    }
}
