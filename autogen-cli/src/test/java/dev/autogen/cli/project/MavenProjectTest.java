package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a wrapper in the place of Maven, which writes down how it is called and answers as Maven does. */
class MavenProjectTest {

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private Path project;
    private Path library;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("shop"));
        library = Files.writeString(folder.resolve("library.jar"), "");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        source("src/main/java/shop/Order.java");
        answer("");
    }

    @Test
    void mavenIsAskedOnceForWhatTheProjectNeedsAtRunTime() throws IOException {
        answer("   g:library:jar:1:compile:" + library
                + " -- module a.b [auto]\n   g:api:jar:tests:1:provided (optional):" + project.resolve("api.jar")
                + "\n   g:junit:jar:6:test:/junit.jar\n   none\n");
        Files.writeString(project.resolve("api.jar"), "");
        List<Path> expected = List.of(project.resolve("target/classes"), library, project.resolve("api.jar"));
        assertThat(maven().classPath().entries()).isEqualTo(expected);
        assertThat(maven().classPath().entries()).isEqualTo(expected);
        assertThat(calls()).hasSize(1);
        assertThat(calls().get(0))
                .contains("test-compile -Dmaven.test.skip=true", ":list ")
                .doesNotContain(" -pl ");
        assertThat(progress).containsExactly("asking Maven for the class path of " + project);
    }

    @Test
    void aChangedPomAnotherMavenArgumentOrAMissingLibraryMakesItAskAgain() throws IOException {
        answer("   g:library:jar:1:compile:" + library + "\n");
        maven().classPath();
        Files.writeString(project.resolve("pom.xml"), "<project></project>");
        maven().classPath();
        assertThat(calls()).hasSize(2);
        maven("-Pproduction  -o").classPath();
        assertThat(calls()).hasSize(3);
        assertThat(calls().get(2)).contains(" -Pproduction -o ");
        Files.delete(library);
        maven("-Pproduction  -o").classPath();
        assertThat(calls()).hasSize(4);
    }

    @Test
    void theProjectIsCompiledWhenASourceIsNewerThanItsClasses() throws IOException {
        ProjectClassPath classPath = maven().classPath();
        assertThat(calls()).hasSize(1);
        maven().compile(classPath);
        assertThat(calls()).hasSize(1);

        touch(source("src/main/java/shop/Order.java"));
        maven().compile(classPath);
        assertThat(calls()).hasSize(2).last().asString().endsWith(" compile");
        assertThat(progress).last().isEqualTo("compiling " + project);

        // The wrapper wrote no class, as Maven does not when all are good.
        Files.setLastModifiedTime(source("src/main/java/shop/Order.java"), FileTime.fromMillis(0));
        for (Path each : List.of(project.resolve("src/main/java/shop"), project.resolve("src/main/java"))) {
            Files.setLastModifiedTime(each, FileTime.fromMillis(0));
        }
        maven().compile(classPath);
        assertThat(calls()).hasSize(2);
    }

    @Test
    void aDeletedSourceAndMissingClassesAreReasonsToCompile() throws IOException {
        ProjectClassPath classPath = maven().classPath();
        Files.delete(source("src/main/java/shop/Order.java"));
        touch(project.resolve("src/main/java/shop"));
        maven().compile(classPath);
        assertThat(calls()).hasSize(2);

        Files.delete(project.resolve("target/classes"));
        maven().compile(classPath);
        assertThat(calls()).hasSize(3);
    }

    @Test
    void aModuleIsBuiltFromTheRootThatListsItDirectlyOrThroughOthers() throws IOException {
        Path entities = Files.createDirectories(project.resolve("domain/entities"));
        Files.writeString(project.resolve("pom.xml"), """
                <project><packaging>pom</packaging><profiles><profile>
                    <modules><module>domain/pom.xml</module></modules>
                </profile></profiles></project>""");
        Files.writeString(
                project.resolve("domain/pom.xml"), "<project><modules><module>entities</module></modules></project>");
        Files.writeString(entities.resolve("pom.xml"), "<project><parent/></project>");
        Files.writeString(folder.resolve("pom.xml"), "<project><modules><module>other</module></modules></project>");
        MavenProject module = new MavenProject(entities, environment(""), progress::add);
        module.classPath();
        assertThat(calls())
                .singleElement()
                .asString()
                .contains("-f " + project.resolve("pom.xml") + " -pl " + Path.of("domain", "entities") + " -am ");

        Files.writeString(
                project.resolve("domain/pom.xml"), "<project><modules><module>entities</module> </modules></project>");
        module.classPath();
        assertThat(calls()).hasSize(2);
    }

    @Test
    void aProjectThatDoesNotCompileShowsTheFirstErrorsWithFileAndLine() throws IOException {
        StringBuilder output = new StringBuilder("[ERROR] COMPILATION ERROR : \n");
        for (int twice = 0; twice < 2; twice++) {
            for (int line = 1; line <= 7; line++) {
                output.append("[ERROR] ").append(project.resolve("src/main/java/shop/Order.java"));
                output.append(":[")
                        .append(line)
                        .append(",5] cannot find symbol\n[ERROR]   symbol:   class Item")
                        .append(line);
                output.append("\n[ERROR]   location: class shop.Order\n");
            }
        }
        fail(output + "[ERROR] -> [Help 1]\n");
        assertThatThrownBy(() -> maven().classPath())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("the project in " + project + " does not compile:\n"
                        + "  src/main/java/shop/Order.java:1: cannot find symbol (class Item1)\n")
                .hasMessageContaining(":5: cannot find symbol (class Item5)\n  ... and 2 more\n")
                .hasMessageContaining("--no-build");
    }

    @Test
    void errorsOfTheKotlinCompilerAreShownTheSameWay() {
        List<String> lines = List.of(
                "[ERROR] file:///shop/src/main/kotlin/Order.kt:3:5 Unresolved reference 'Item'.",
                "[ERROR] /shop/src/main/kotlin/Item.kt: (12, 7) Expecting an element");
        assertThat(MavenErrors.ofCompiler(lines, Path.of("/shop")))
                .containsExactly(
                        "src/main/kotlin/Order.kt:3: Unresolved reference 'Item'.",
                        "src/main/kotlin/Item.kt:12: Expecting an element");
    }

    @Test
    void whateverElseMavenComplainsAboutIsShownWithoutItsAdvice() throws IOException {
        fail("""
                [ERROR] Failed to execute goal on project shop: Could not find artifact g:none:jar:1 -> [Help 1]
                [ERROR]\s
                [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                [ERROR] Re-run Maven using the -X switch to enable full debug logging.
                [ERROR] [Help 1] http://cwiki.apache.org/confluence
                """);
        assertThatThrownBy(() -> maven().classPath())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Maven failed in " + project + ":\n  Failed to execute goal on project shop:"
                        + " Could not find artifact g:none:jar:1\n"
                        + "correct that, or give the project's class path by the key classpath");
    }

    @Test
    void withoutMavenTheMessageNamesWhatElseThereIs() throws IOException {
        Files.delete(folder.resolve("mvnw"));
        MavenProject bare = new MavenProject(project, Map.of("PATH", folder.toString()), progress::add);
        assertThatThrownBy(bare::classPath)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no Maven on the PATH")
                .hasMessageContaining("classpath");
    }

    @Test
    void aFolderWithoutAPomAndAParentOfModulesAreRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> new MavenProject(empty, environment(""), progress::add).classPath())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("there is no pom.xml in " + empty);
        Files.writeString(
                project.resolve("pom.xml"),
                "<project><packaging>pom</packaging><modules><module>web</module></modules></project>");
        assertThatThrownBy(() -> maven().classPath())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("has modules, but no classes of its own")
                .hasMessageEndingWith("--project (web)");
    }

    @Test
    void aPomThatIsNoXmlIsToldWithItsLine() throws IOException {
        Files.writeString(project.resolve("pom.xml"), "<project>\n<dependencies>\n</project>");
        assertThatThrownBy(() -> maven().classPath())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a valid pom, line 3");
    }

    private MavenProject maven() {
        return maven("");
    }

    private MavenProject maven(String arguments) {
        return new MavenProject(project, environment(arguments), progress::add);
    }

    private static Map<String, String> environment(String arguments) {
        return Map.of("PATH", System.getenv("PATH"), "MAVEN_ARGS", arguments);
    }

    private Path source(String name) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.exists(file) ? file : Files.writeString(file, "");
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusMillis(5)));
    }

    private void answer(String list) throws IOException {
        Files.writeString(folder.resolve("list"), list);
        wrapper("for a in \"$@\"; do case $a in -DoutputFile=*) cat '" + folder.resolve("list")
                + "' >\"${a#*=}\";; esac; done; mkdir -p target/classes");
    }

    private void fail(String output) throws IOException {
        Files.writeString(folder.resolve("output"), output);
        wrapper("cat '" + folder.resolve("output") + "'; exit 1");
    }

    private void wrapper(String script) throws IOException {
        Files.writeString(
                folder.resolve("mvnw"), "#!/bin/sh\necho \"$*\" >>'" + folder.resolve("calls") + "'\n" + script + "\n");
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }
}
