package dev.autogen.runtime;

import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A history that a test writes as it goes, and a database that it is run upon. */
final class Revisions {

    private final RevisionFolder folder;
    private final LiveDatabase database;
    private final Server server;

    Revisions(Path root) throws SQLException {
        this.folder = new RevisionFolder(root);
        this.database = LiveDatabase.create();
        this.server = new Server(database::connect);
    }

    LiveDatabase database() {
        return database;
    }

    Server server() {
        return server;
    }

    Scripts scripts() {
        return Scripts.load(List.of(folder.scripts()));
    }

    /** Writes one. */
    void write(String id, String parent, String up, String down) {
        folder.write(
                id + ".java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Rows.*;",
                "import static dev.autogen.Timeouts.*;",
                "import static dev.autogen.Types.*;",
                "import dev.autogen.*;",
                "@Revision(\"" + id + "\")",
                parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
                "public final class " + id + " implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) { " + down + " }",
                "}");
    }

    Outcome upgrade(RunPolicy policy, RunListener listener) {
        return new Upgrade(database::connect, scripts(), policy).run(listener);
    }

    /** Writes a first revision and runs it. */
    Outcome run(String up) {
        write("a", "", up, "");
        return upgrade(RunPolicy.standard(), RunListener.SILENT);
    }

    Outcome downgrade(String from, String to) {
        Plan down = new Planner(scripts()).downgrade(List.of(from), to);
        return new Runner(database::connect, VersionTables.standard(), scripts(), RunPolicy.standard())
                .run(down, List.of(from), RunListener.SILENT);
    }
}
