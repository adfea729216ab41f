package dev.autogen.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs benchmarks: {@code check [--rounds N] [TABLES...]}, {@code upgrade [--rounds N] [REVISIONS]}, {@code parts [JMH...]}. */
public final class Benchmarks {

    private static final int ROUNDS = 5;

    private Benchmarks() {}

    /**
     * Runs one.
     *
     * @param arguments the folder of the source tree, the benchmark, and its own arguments
     */
    public static void main(String[] arguments) throws Exception {
        Tools tools = new Tools(Path.of(arguments[0]).toAbsolutePath().normalize());
        List<String> rest = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        if (arguments[1].equals("parts")) {
            org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            return;
        }
        int rounds = ROUNDS;
        if (!rest.isEmpty() && rest.get(0).equals("--rounds")) {
            rounds = Integer.parseInt(rest.get(1));
            rest = rest.subList(2, rest.size());
        }
        List<Integer> sizes = rest.stream().map(Integer::valueOf).toList();
        try (Server server = Server.start()) {
            switch (arguments[1]) {
                case "check" ->
                    new CheckBenchmark(tools, server, rounds, System.out)
                            .run(sizes.isEmpty() ? List.of(100, 1000, 5000) : sizes);
                case "upgrade" ->
                    new UpgradeBenchmark(tools, server, rounds, System.out).run(sizes.isEmpty() ? 1000 : sizes.get(0));
                default -> throw new IllegalArgumentException("check, upgrade or parts, not " + arguments[1]);
            }
        }
    }
}
