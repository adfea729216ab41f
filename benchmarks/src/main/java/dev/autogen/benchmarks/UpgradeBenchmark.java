package dev.autogen.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Whole processes of {@code autogen upgrade} and {@code current} on long histories, turn by turn with what they are held to. */
final class UpgradeBenchmark {

    private static final int SHORT = 10;

    private final Tools tools;
    private final Server server;
    private final int rounds;
    private final PrintStream out;

    UpgradeBenchmark(Tools tools, Server server, int rounds, PrintStream out) {
        this.tools = tools;
        this.server = server;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Prints a row for each command.
     *
     * @param revisions length of the history
     */
    void run(int revisions) throws IOException, SQLException, InterruptedException {
        Path project = project(revisions);
        String driver = tools.projectClassPath(project);
        Times floor = new Times();
        Times upgrade = new Times();
        String url = "";
        // The first turn compiles the revisions and is not counted.
        for (int round = -1; round < rounds; round++) {
            Run raw = Run.of(
                    tools.java(UpgradeFloor.class, driver, List.of(server.database("raw"), String.valueOf(revisions))),
                    0,
                    Map.of());
            url = server.database("upgraded_long");
            Run run = autogen(project, url, "upgrade");
            if (round >= 0) {
                floor.add(raw.time());
                upgrade.add(run.time());
            }
        }
        out.println("| command | held to | time | its time | ratio |");
        out.println("|---|---|---:|---:|---:|");
        out.printf(
                "| upgrade, %d revisions | the same SQL sent raw | %s | %s | %s |%n",
                revisions, upgrade.seconds(), floor.seconds(), upgrade.against(floor));
        Path shortProject = project(SHORT);
        String shortUrl = server.database("upgraded_short");
        autogen(shortProject, shortUrl, "upgrade");
        Times current = new Times();
        Times shortCurrent = new Times();
        for (int round = 0; round < rounds; round++) {
            shortCurrent.add(autogen(shortProject, shortUrl, "current").time());
            current.add(autogen(project, url, "current").time());
        }
        out.printf(
                "| current, %d revisions | current, %d revisions | %s | %s | %s |%n",
                revisions, SHORT, current.seconds(), shortCurrent.seconds(), current.against(shortCurrent));
    }

    private Path project(int revisions) throws IOException {
        Path project = tools.work().resolve("history-" + revisions);
        new GeneratedHistory(revisions).write(project.resolve("revisions"));
        return project;
    }

    private Run autogen(Path project, String url, String command) throws IOException, InterruptedException {
        return Run.of(
                List.of(
                        tools.launcher().toString(),
                        command,
                        "--json",
                        "--project",
                        project.toString(),
                        "--revisions",
                        project.resolve("revisions").toString(),
                        "--url",
                        url),
                0,
                Map.of());
    }
}
