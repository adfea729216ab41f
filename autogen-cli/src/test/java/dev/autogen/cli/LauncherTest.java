package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the root, in a tree of its own with a Maven that lays down a distribution without building one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher is a script of the POSIX shell")
class LauncherTest {

    private static final String BUILDING = "autogen: building itself, which takes a while the first time ...\n";

    @TempDir
    Path folder;

    private Path root;
    private Path jar;

    @BeforeEach
    void makeTree() throws IOException {
        root = Files.createDirectories(folder.resolve("a tree with blanks"));
        jar = root.resolve("autogen-cli/target/distribution/lib/autogen.jar");
        Files.copy(Path.of("..", "autogen"), root.resolve("autogen"));
        Files.createDirectories(root.resolve("autogen-core/src/main/java"));
        Files.createDirectories(root.resolve("autogen-core/src/test/java"));
        Files.writeString(root.resolve("pom.xml"), "");
        Path maven = Files.createDirectories(folder.resolve("maven"));
        script(maven.resolve("mvn"), """
                echo "mvn $*"
                d='%1$s/autogen-cli/target/distribution'
                mkdir -p "$d/lib" "$d/bin"
                sleep 0.05
                : >"$d/lib/autogen.jar"
                printf '#!/bin/sh\\necho "ran in $PWD:"\\nprintf "[%%%%s]" "$@"\\nexit 3\\n' >"$d/bin/autogen"
                chmod +x "$d/bin/autogen"
                """.formatted(root));
    }

    @Test
    void theFirstRunBuildsAndLaterRunsDoNot() throws Exception {
        Ran first = run(folder, "check", "a b", "*");
        assertThat(first.error()).isEqualTo(BUILDING);
        assertThat(root.resolve("autogen-cli/target/build.log"))
                .content()
                .contains("mvn -q -B -f " + root + "/pom.xml -pl autogen-cli -am -DskipTests");
        assertThat(first.output()).isEqualTo("ran in " + folder + ":\n[check][a b][*]");
        assertThat(first.exitCode()).isEqualTo(3);

        Ran second = run(folder, "check");
        assertThat(second.error()).isEmpty();
        assertThat(second.output()).isEqualTo("ran in " + folder + ":\n[check]");
    }

    @Test
    void aNewerSourceBuildsAgainAndANewerTestDoesNot() throws Exception {
        run(folder);
        touch(Files.writeString(root.resolve("autogen-core/src/test/java/ATest.java"), ""), 10_000);
        assertThat(run(folder).error()).isEmpty();
        touch(Files.writeString(root.resolve("autogen-core/src/main/java/A.java"), ""), 10_000);
        assertThat(run(folder).error()).startsWith(BUILDING);
    }

    @Test
    void aSourceThatIsEditedWhileItBuildsIsNewerThanTheJar() throws Exception {
        Path source = root.resolve("autogen-core/src/main/java/A.java");
        Path maven = folder.resolve("maven/mvn");
        Files.writeString(maven, Files.readString(maven).replace("sleep 0.05\n", "sleep 0.05; : >'" + source + "'\n"));
        assertThat(run(folder).error()).startsWith(BUILDING);
        assertThat(Files.getLastModifiedTime(source)).isGreaterThan(Files.getLastModifiedTime(jar));
        assertThat(run(folder).error()).startsWith(BUILDING);
    }

    @Test
    void itWorksThroughALinkAndFromThePath() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), root.resolve("autogen"));
        Ran ran = start(folder, Map.of(), link.toString(), "current");
        assertThat(ran.output()).endsWith("[current]");
        Ran named = start(root, Map.of(), "sh", "autogen", "current");
        assertThat(named.output()).endsWith("[current]");
    }

    @Test
    void aBuildThatFailsEndsTheRun() throws Exception {
        script(folder.resolve("maven/mvn"), "echo '[ERROR] broken'; exit 1");
        Ran ran = run(folder, "check");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.error()).isEqualTo(BUILDING + "[ERROR] broken\nautogen: the build failed\n");
    }

    @Test
    void withoutMavenItSaysWhatItNeeds() throws Exception {
        Files.delete(folder.resolve("maven/mvn"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Ran ran = start(
                folder,
                Map.of("PATH", tools.toString()),
                "/bin/sh",
                root.resolve("autogen").toString());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.error()).isEqualTo("autogen: needs Maven 3.8 or newer on the PATH to build itself\n");
    }

    private Ran run(Path directory, String... arguments) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(List.of(root.resolve("autogen").toString()));
        command.addAll(List.of(arguments));
        return start(directory, Map.of(), command.toArray(String[]::new));
    }

    private Ran start(Path directory, Map<String, String> environment, String... command) throws Exception {
        String path = folder.resolve("maven") + ":" + System.getenv("PATH");
        return Ran.of(directory, environment.isEmpty() ? Map.of("PATH", path) : environment, List.of(command));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void touch(Path file, long millis) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusMillis(millis)));
    }
}
