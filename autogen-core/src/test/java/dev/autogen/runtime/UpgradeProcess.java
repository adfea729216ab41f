package dev.autogen.runtime;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.script.RevisionFolder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

/**
 * An upgrade in a process of its own. Arguments: address of the database, folder of the revisions, number of the boundary at which
 * it halts as if killed, or 0. It prints the ids of what it applied.
 */
public final class UpgradeProcess {

    /** What a shell says of a process that was killed. */
    static final int KILLED = 137;

    static final int FAILED = 1;

    private UpgradeProcess() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        String url = arguments[0];
        RevisionFolder folder = new RevisionFolder(Path.of(arguments[1]));
        Points points = new Points(
                Integer.parseInt(arguments[2]), () -> Runtime.getRuntime().halt(KILLED));
        Upgrade upgrade =
                new Upgrade(() -> DriverManager.getConnection(url), TwelveRevisions.load(folder), RunPolicy.standard());
        try {
            Outcome outcome = upgrade.run(points);
            outcome.revisions().forEach(ran -> System.out.println(ran.id()));
        } catch (MigrationFailedException e) {
            System.out.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    /** Starts one with a small heap and the quickest start. */
    static Process start(String url, Path root, int fatal) throws java.io.IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                UpgradeProcess.class.getName(),
                url,
                root.toString(),
                String.valueOf(fatal));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
