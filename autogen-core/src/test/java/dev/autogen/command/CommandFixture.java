package dev.autogen.command;

import dev.autogen.command.DowngradeCommand.Downgraded;
import dev.autogen.command.UpgradeCommand.Upgraded;
import dev.autogen.revision.Graphs;
import dev.autogen.revision.RevisionNode;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Stamped;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.util.List;

/** A project with a folder of revisions and a database of its own. */
final class CommandFixture {

    final RevisionFolder folder;
    final ProjectDatabase database;

    CommandFixture(Path root, Class<?> test) {
        this(root, ProjectDatabase.of(test));
    }

    CommandFixture(Path root, LiveDatabase database) {
        this(root, new ProjectDatabase(database));
    }

    private CommandFixture(Path root, ProjectDatabase database) {
        this.database = database;
        folder = new RevisionFolder(root);
    }

    /** Three revisions: tables a, b and c, each with one row. */
    CommandFixture withLine() {
        table("a", "");
        table("b", "a");
        table("c", "b");
        return this;
    }

    /** Revisions in the notation of {@link Graphs}, each of which makes a table of its name. */
    CommandFixture withGraph(String... nodes) {
        for (RevisionNode node : Graphs.nodes(nodes)) {
            folder.write(
                    "R_" + node.id() + ".java",
                    "import dev.autogen.*;",
                    "/** Make " + node.id() + ". */",
                    "@Revision(\"" + node.id() + "\")",
                    annotation("Revises", node.parents()),
                    annotation("Branch", node.labels()),
                    annotation("DependsOn", node.dependsOn()),
                    "public final class R_" + node.id() + " implements Migration {",
                    "    public void upgrade(Op op) { op.execute(\"create table " + node.id() + " ()\"); }",
                    "    public void downgrade(Op op) { op.execute(\"drop table " + node.id() + "\"); }",
                    "}");
        }
        return this;
    }

    private static String annotation(String name, List<String> values) {
        return values.isEmpty() ? "" : "@" + name + "({\"" + String.join("\", \"", values) + "\"})";
    }

    /** A revision that makes a table of its name. */
    Path table(String id, String parent) {
        return folder.revision(
                id,
                parent,
                "op.execute(\"create table " + id + " as select 1 as one\");",
                "op.execute(\"drop table " + id + "\");");
    }

    /** A revision that runs SQL, given as a Java literal. */
    Path sql(String id, String parent, String up) {
        return folder.revision(id, parent, "op.execute(" + up + ");", "");
    }

    Environment environment() {
        return environment(database.source());
    }

    Environment environment(ConnectionSource source) {
        return Environment.withoutModel(source, folder.scripts());
    }

    Environment environment(VersionTables tables) {
        Environment standard = environment();
        return new Environment(standard.database(), standard.sources(), tables, standard.model(), standard.schemas());
    }

    Scripts scripts() {
        return environment().scripts();
    }

    Upgraded upgrade(String target) {
        return new UpgradeCommand(environment()).run(target, RunListener.SILENT);
    }

    Downgraded downgrade(String target) {
        return new DowngradeCommand(environment()).run(target, RunListener.SILENT);
    }

    Stamped stamp(String... targets) {
        return new StampCommand(environment()).run(targets);
    }

    List<String> versions() {
        return database.rows("select revision from autogen_version order by 1");
    }

    /** Tables that revisions made. */
    List<String> tables() {
        return database.tables().stream()
                .filter(name -> !name.startsWith("autogen_"))
                .toList();
    }

    static List<String> ids(List<Ran> revisions) {
        return revisions.stream().map(Ran::id).toList();
    }
}
