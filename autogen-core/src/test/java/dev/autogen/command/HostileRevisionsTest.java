package dev.autogen.command;

import static dev.autogen.command.CommandFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileRevisionsTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
    }

    @Test
    void sqlReachesTheServerAsItStands() {
        project.sql(
                "a",
                "",
                "\"create table odd as select '{\\\"a\\\": 1}'::jsonb ? 'a' as has, '{d ''2020-01-01''} ?? :x $1 {fn now()}' as"
                        + " text, $$a;b'?$$ as body, 'C:\\\\new' as path -- really?\"");
        project.upgrade("head");
        assertThat(project.database.rows("select * from odd"))
                .containsExactly("t|{d '2020-01-01'} ?? :x $1 {fn now()}|a;b'?|C:\\new");
    }

    @Test
    void aWholeScriptMayBeOneStatement() {
        project.sql(
                "a",
                "",
                "\"\"\"\n"
                        + "create table t (id int);\n"
                        + "create function f() returns int language plpgsql as $body$ begin return 1; end; $body$;\n"
                        + "insert into t select f();\n"
                        + "\"\"\"");
        project.upgrade("head");
        assertThat(project.database.rows("select id from t")).containsExactly("1");
    }

    @Test
    void idsAndMessagesAreTakenAsTheyAre() {
        String id = "it's\"x\";drop/*table*/..%_\\u00e9";
        String message = "it's \"quoted\" */ \\u0041 <b> ; drop table x";
        project.folder.write(
                "R.java",
                "import dev.autogen.*;",
                "/** it's \"quoted\" *&#47; &#92;u0041 &lt;b&gt; ; drop table x */",
                "@Revision(\"it's\\\"x\\\";drop/*table*/..%_\\\\u00e9\")",
                "public class R implements Migration {",
                "public void upgrade(Op op) { op.execute(\"create table t (id int)\"); }",
                "public void downgrade(Op op) { op.execute(\"drop table t\"); } }");
        assertThat(ids(project.upgrade(id).revisions())).containsExactly(id);
        assertThat(project.versions()).containsExactly(id);
        assertThat(project.database.rows("select revision, message from autogen_history"))
                .containsExactly(id + "|" + message);
        assertThat(new CurrentCommand(project.environment()).run().revisions())
                .extracting(
                        CurrentCommand.CurrentRevision::id,
                        revision -> revision.entry().map(RevisionEntry::message).orElse(""))
                .containsExactly(tuple(id, message));
        assertThat(ids(project.downgrade("base").revisions())).containsExactly(id);
    }

    @Test
    void aDumpThatEmptiesTheSearchPathDoesNotDisturbLaterRevisions() {
        project.folder.revision(
                "a",
                "",
                "op.execute(\"select pg_catalog.set_config('search_path', '', false)\");"
                        + "op.execute(\"create table public.dumped (id int)\");",
                "");
        project.table("b", "a");
        assertThat(ids(project.upgrade("head").revisions())).containsExactly("a", "b");
        assertThat(project.tables()).containsExactly("b", "dumped");
    }

    @Test
    void theTablesMayHaveAnyNameInAnySchema() {
        project.withLine();
        project.database.execute("create schema \"My \"\"Own\"");
        VersionTables tables = new VersionTables("My \"Own", "select", "What happened?");
        new UpgradeCommand(project.environment(tables)).run("head", RunListener.SILENT);
        assertThat(project.database.rows("select revision from \"My \"\"Own\".\"select\""))
                .containsExactly("c");
        assertThat(project.database.rows("select count(*) from \"My \"\"Own\".\"What happened?\""))
                .containsExactly("3");
        assertThat(new CurrentCommand(project.environment(tables)).run().atHead())
                .isTrue();
        assertThat(new CurrentCommand(project.environment()).run().atHead()).isFalse();
    }

    @Test
    void connectionsAreGivenBackAsTheyCame() {
        project.withLine();
        List<String> closed = new ArrayList<>();
        int[] opened = {0};
        Environment pooled = project.environment(() -> {
            Connection connection = project.database.source().open();
            connection.setAutoCommit(false);
            opened[0]++;
            return watched(connection, closed);
        });
        new UpgradeCommand(pooled).run("head", RunListener.SILENT);
        new DowngradeCommand(pooled).run("a", RunListener.SILENT);
        new StampCommand(pooled).run("base");
        new HistoryCommand(pooled).run();
        assertThat(closed).hasSize(opened[0]).containsOnly("autocommit false");
    }

    private static Connection watched(Connection connection, List<String> closed) {
        return (Connection) Proxy.newProxyInstance(
                HostileRevisionsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closed.add("autocommit " + autoCommit(connection));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean autoCommit(Connection connection) throws SQLException {
        return connection.getAutoCommit();
    }
}
