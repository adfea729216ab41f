package dev.autogen.benchmarks;

import dev.autogen.benchmarks.GeneratedModel.State;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whole processes of {@code autogen check} against {@link CheckFloor}, turn by turn. */
final class CheckBenchmark {

    private static final int CLEAN = 0;
    private static final int PENDING = 3;

    private final Tools tools;
    private final Server server;
    private final int rounds;
    private final PrintStream out;

    CheckBenchmark(Tools tools, Server server, int rounds, PrintStream out) {
        this.tools = tools;
        this.server = server;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Prints a row for each size and state.
     *
     * @param sizes numbers of tables
     * @throws IllegalStateException if the number of statements depends on the number of tables
     */
    void run(List<Integer> sizes) throws IOException, SQLException, InterruptedException {
        out.println(
                "| tables | model | floor | check | ratio | first check | statements | metadata | reading | judge | diff"
                        + " | peak heap |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        List<Long> statements = new ArrayList<>();
        for (int size : sizes) {
            CompiledModel unchanged = CompiledModel.of(new GeneratedModel(size, State.UNCHANGED), tools.work());
            CompiledModel changed = CompiledModel.of(new GeneratedModel(size, State.CHANGED), tools.work());
            String url = server.database("check_" + size);
            Server.fill(url, creation(unchanged.schema(server.version())));
            Path queries = tools.work().resolve("queries-" + size);
            Overheard.of(url).write(queries);
            statements.add(row(size, "unchanged", url, unchanged, CLEAN, queries));
            row(size, "1 % changed", url, changed, PENDING, queries);
        }
        if (statements.stream().distinct().count() > 1) {
            throw new IllegalStateException("statements grow with tables: " + statements);
        }
    }

    private static List<String> creation(Database desired) {
        return new PostgresDialect()
                .statements(SchemaDiff.between(Database.empty(), desired)).stream()
                        .flatMap(List::stream)
                        .map(Statement::sql)
                        .toList();
    }

    private long row(int size, String name, String url, CompiledModel model, int exit, Path queries)
            throws IOException, InterruptedException {
        String classPath = tools.projectClassPath(model.folder());
        Path project = Files.createDirectories(tools.work().resolve("project-" + size));
        List<String> check = List.of(
                tools.launcher().toString(),
                "check",
                "--json",
                "--project",
                project.toString(),
                "--url",
                url,
                "--entities",
                GeneratedModel.PACKAGE,
                "--classpath",
                classPath);
        List<String> floor =
                tools.java(CheckFloor.class, classPath, List.of(url, String.valueOf(size), queries.toString()));
        Path cache = Files.createTempDirectory("benchmark-cache");
        Run first = Run.of(check, exit, Map.of("XDG_CACHE_HOME", cache.toString()));
        Run.of(floor, 0, Map.of());
        Times floors = new Times();
        Times checks = new Times();
        Run last = first;
        for (int round = 0; round < rounds; round++) {
            floors.add(Run.of(floor, 0, Map.of()).time());
            last = Run.of(check, exit, Map.of("XDG_CACHE_HOME", cache.toString()));
            checks.add(last.time());
        }
        Times firsts = new Times();
        firsts.add(first.time());
        out.printf(
                "| %d | %s | %s | %s | %s | %s | %d | %d ms | %d ms | %d ms | %d ms | %d MiB |%n",
                size,
                name,
                floors.seconds(),
                checks.seconds(),
                checks.against(floors),
                firsts.seconds(),
                last.number("statements"),
                last.number("metadata"),
                last.number("reading"),
                last.number("judge"),
                last.number("diff"),
                new PeakHeap(check, exit).mebibytes());
        return last.number("statements");
    }
}
