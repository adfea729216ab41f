package dev.autogen.product.sqlite;

import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import dev.autogen.script.RevisionFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An upgrade in a process of its own, that halts as if killed when a statement is about to be sent. Arguments: address, folder, number. */
public final class SqliteUpgradeProcess {

    static final int KILLED = 137;

    private SqliteUpgradeProcess() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
        RunListener deadly = new RunListener() {
            @Override
            public void executing(Step step, Operation operation, String sql) {
                if (left.decrementAndGet() == 0) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        new UpgradeCommand(Environment.withoutModel(
                        () -> DriverManager.getConnection(arguments[0]),
                        new RevisionFolder(Path.of(arguments[1])).scripts()))
                .run("head", deadly);
    }

    /** How it ends. */
    static int run(String url, Path root, int fatal) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SqliteUpgradeProcess.class.getName(),
                        url,
                        root.toString(),
                        String.valueOf(fatal)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
