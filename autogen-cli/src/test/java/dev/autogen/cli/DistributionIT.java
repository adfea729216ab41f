package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is given to users, unpacked and run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The archive is unpacked with tar and run by a POSIX shell")
class DistributionIT {

    private static final String VERSION = System.getProperty("autogen.version", "");

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path place = Files.createDirectories(folder.resolve("a place with blanks"));
        String archive = System.getProperty("autogen.archive", "");
        assertThat(Ran.of(place, Map.of(), List.of("tar", "xzf", archive)).error())
                .isEmpty();
        home = place.resolve("autogen-" + VERSION);
    }

    @Test
    void itHoldsTheToolAndWhatIsLoadedBesideIt() throws IOException {
        assertThat(home.resolve("bin/autogen")).isExecutable();
        assertThat(home.resolve("bin/autogen.cmd")).exists();
        assertThat(home.resolve("LICENSE")).content().contains("Apache License");
        assertThat(home.resolve("NOTICE")).exists();
        try (var files = Files.list(home.resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "autogen.jar", "autogen-hibernate.jar", "classgraph.jar", "postgresql.jar");
        }
    }

    @Test
    void nothingOfTheToolCanMeetALibraryOfAProject() throws IOException {
        try (JarFile jar = new JarFile(home.resolve("lib/autogen.jar").toFile())) {
            Set<String> packages = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> Path.of(name).subpath(0, 2).toString())
                    .collect(Collectors.toSet());
            assertThat(packages).containsExactly("dev/autogen");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("dev/autogen/Migration.class", "dev/autogen/cli/Main.class", "META-INF/LICENSE")
                    .noneMatch(name -> name.startsWith("dev/autogen/hibernate/"));
        }
    }

    @Test
    void itRunsFromAnyFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("autogen"), home.resolve("bin/autogen"));
        Ran ran = Ran.of(folder, Map.of(), List.of(link.toString(), "--version"));
        assertThat(ran.exitCode()).as(ran.error()).isZero();
        assertThat(ran.output()).contains(VERSION);
        assertThat(ran.error()).isEmpty();
    }

    @Test
    void javaHomeAndJavaOptionsAreHonoured() throws Exception {
        String java = home.resolve("bin/autogen").toString();
        Map<String, String> options = Map.of("AUTOGEN_JAVA_OPTS", "-Xmx32m -XshowSettings:vm");
        Ran ran = Ran.of(folder, options, List.of(java, "--version"));
        assertThat(ran.error()).contains("Max. Heap Size: 32.00M");

        Ran missing = Ran.of(folder, Map.of("JAVA_HOME", "/no/java"), List.of(java, "--version"));
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.error()).contains("no Java at '/no/java/bin/java'").contains("JAVA_HOME");
    }

    @Test
    void theLauncherAtTheRootRunsWhatWasBuiltWithoutBuildingAgain() throws Exception {
        Path launcher = Path.of("..", "autogen").toAbsolutePath();
        Ran ran = Ran.of(folder, Map.of(), List.of(launcher.toString(), "--version"));
        assertThat(ran.exitCode()).as(ran.error()).isZero();
        assertThat(ran.error()).isEmpty();
        assertThat(ran.output()).contains(VERSION);
    }

    @Test
    void theFirstCheckKeepsItsClassesForTheRunsThatFollow() throws Exception {
        Path cache = folder.resolve("a cache");
        Ran without = run(Map.of("AUTOGEN_CLASS_ARCHIVE", "off"), "check");
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());

        assertSame(run(environment, "check"), without);
        assertThat(kept(cache)).singleElement().asString().matches(".*\\.new\\.\\d+");
        Ran loud = run(Map.of("XDG_CACHE_HOME", cache.toString(), "AUTOGEN_JAVA_OPTS", "-Xlog:class+load"), "current");
        assertThat(kept(cache)).singleElement().asString().endsWith(".jsa");
        assertThat(loud.output()).contains("dev.autogen.cli.Main source: shared objects file (top)");
    }

    @Test
    void anArchiveOfClassesThatIsTornStaleOrCannotBeKeptChangesNothing() throws Exception {
        Path cache = folder.resolve("cache");
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
        Ran without = run(Map.of("AUTOGEN_CLASS_ARCHIVE", "off"), "current");
        run(environment, "check");
        run(environment, "current");
        Path archive = kept(cache).get(0);
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(whole, 100_000));
        assertSame(run(environment, "current"), without);
        Files.write(archive, new byte[whole.length]);
        assertSame(run(environment, "current"), without);

        Files.delete(archive);
        Path killed =
                Files.write(Path.of(archive.toString().replaceAll("-\\d+\\.jsa$", ".new.999999999")), new byte[1000]);
        assertSame(run(environment, "current"), without);
        assertThat(killed).doesNotExist();

        Path file = Files.writeString(folder.resolve("file"), "");
        assertSame(run(Map.of("XDG_CACHE_HOME", file.toString()), "current"), without);
    }

    /** The JVM shares nothing of a jar whose path has a blank in it, so the tool lies elsewhere here. */
    private static Ran run(Map<String, String> environment, String command) throws Exception {
        Path place = folder.resolve("plain");
        if (Files.notExists(place)) {
            Ran.of(folder, Map.of(), List.of("cp", "-R", home.toString(), place.toString()));
        }
        return Ran.of(folder, environment, List.of(place.resolve("bin/autogen").toString(), command));
    }

    private static void assertSame(Ran run, Ran other) {
        assertThat(run.error()).isEqualTo(other.error());
        assertThat(run.output()).isEqualTo(other.output());
        assertThat(run.exitCode()).isEqualTo(other.exitCode());
    }

    /** The archives; beside each stand the names of its classes. */
    private static List<Path> kept(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("autogen/classes"))) {
            return files.filter(file -> !file.toString().endsWith(".names")).toList();
        }
    }
}
