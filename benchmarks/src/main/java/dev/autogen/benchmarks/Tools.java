package dev.autogen.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the built things are.
 *
 * @param root the folder of the source tree
 */
record Tools(Path root) {

    /** What the launcher gives the JVM, without its archive of classes. */
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-XX:InitialRAMPercentage=4", "-Xshare:auto");

    Path launcher() {
        return root.resolve("autogen-cli/target/distribution/bin/autogen");
    }

    /** A folder to work in, that a clean build removes. */
    Path work() {
        return root.resolve("benchmarks/target/work");
    }

    /** The class path of a project: these classes, Hibernate, and a driver. */
    String projectClassPath(Path classes) {
        File[] jars =
                root.resolve("benchmarks/target/project").toFile().listFiles((folder, name) -> name.endsWith(".jar"));
        if (jars == null) {
            throw new IllegalStateException("not built: run benchmarks/run");
        }
        return Stream.concat(
                        Stream.of(classes.toString()),
                        Stream.of(jars).map(File::toString).sorted())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A Java process of one of the classes here, under the same options as the command line. */
    List<String> java(Class<?> main, String projectClassPath, List<String> arguments) {
        List<String> command = new ArrayList<>();
        String home = System.getenv().getOrDefault("JAVA_HOME", System.getProperty("java.home"));
        command.add(Path.of(home, "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-cp",
                root.resolve("benchmarks/target/autogen-benchmarks.jar") + File.pathSeparator + projectClassPath,
                main.getName()));
        command.addAll(arguments);
        return command;
    }
}
