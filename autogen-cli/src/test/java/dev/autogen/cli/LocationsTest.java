package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in several folders and packages; nothing here needs a database. */
class LocationsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        file("autogen.properties", "revisions = db/main, db/billing", "package = shop.main", "classpath = classes");
        Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("db/billing"));
    }

    private Path file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }

    private Run run(String... arguments) {
        Surroundings surroundings = Run.in(folder, Map.of());
        return Run.of(surroundings, new ProjectSessions(surroundings), arguments);
    }

    private Run empty(String id, String... arguments) {
        Run run = run(Stream.concat(
                        Stream.of("revision", "-m", "make " + id, "--empty", "--rev-id", id), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void aRevisionGoesToTheFolderOfTheOneThatItFollows() throws IOException {
        assertThat(empty("a1").out()).startsWith("db/main/R");
        assertThat(empty("b1", "--head", "base", "--version-path", "db/billing", "--branch-label", "billing")
                        .out())
                .startsWith("db/billing/R");
        String second = empty("b2", "--head", "billing@head").out();
        assertThat(second).startsWith("db/billing/R");
        assertThat(Files.readString(folder.resolve(second.lines().findFirst().orElseThrow())))
                .startsWith("package db.billing;");
        assertThat(empty("a2", "--head", "a1").out()).startsWith("db/main/R");
        assertThat(run("merge", "b2", "a2", "--rev-id", "m").out()).startsWith("db/billing/R");
        assertThat(run("history").out().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactlyInAnyOrder("m", "a2", "b2", "b1", "a1");
        assertThat(run("heads", "--json").document().getAsJsonArray("revisions"))
                .hasSize(1);
    }

    @Test
    void aFolderInAnotherOneIsFoundOnceAndStillAPlace() throws IOException {
        file(
                "autogen.properties",
                "revisions = db/main, db/main/crm",
                "package = shop.main, shop.crm",
                "classpath = classes");
        Files.createDirectories(folder.resolve("db/main/crm"));
        empty("a1");
        String crm = empty("a2", "--version-path", "db/main/crm").out();
        assertThat(Files.readString(folder.resolve(crm.lines().findFirst().orElseThrow())))
                .startsWith("package shop.crm;");
        assertThat(empty("a3").out()).startsWith("db/main/crm/R");
        assertThat(run("history", "--json").document().getAsJsonArray("revisions"))
                .hasSize(3);
    }

    @Test
    void whatIsMissingIsSaidInOneMessage() throws IOException {
        file("autogen.properties", "revisions = db/main, db/none, db/nowhere", "classpath = classes");
        assertThat(run("heads").err())
                .isEqualTo("autogen: autogen.properties:1: there is no folder " + folder.resolve("db/none") + ", "
                        + folder.resolve("db/nowhere") + ": make it, or correct 'revisions'\n");
        file("autogen.properties", "revisions = classpath:org.gone", "classpath = classes");
        assertThat(run("heads").err()).contains("no revision is in package org.gone of the class path");
        file("autogen.properties", "revisions = classpath:org.gone", "classpath = classes");
        assertThat(run("revision", "-m", "x", "--empty").err())
                .contains("all revisions come from the class path (package org.gone)");
        file("autogen.properties", "revisions = db/main", "package = a, b", "classpath = classes");
        assertThat(run("heads").err())
                .contains("2 packages are named for 1 folder of autogen.properties:1: name one for each");
        file("autogen.properties", "revisions = classpath:org..lib");
        assertThat(run("heads").err()).contains("'classpath:org..lib' is no name of a Java package");
    }

    @Test
    void revisionsOfALibraryBelongToTheHistory() throws IOException {
        Path source = file(
                "lib/R1_Shipped.java",
                "package org.lib;",
                "@dev.autogen.Revision(\"shipped\")",
                "public class R1_Shipped implements dev.autogen.Migration {",
                "  public void upgrade(dev.autogen.Op op) {} public void downgrade(dev.autogen.Op op) {} }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString()))
                .isZero();
        file("autogen.properties", "revisions = db/main, classpath:org.lib", "classpath = classes");
        assertThat(empty("a1").out()).startsWith("db/main/R");
        assertThat(run("show", "head", "-v").out()).contains("a1  make a1  (head)", "follows  shipped");
        assertThat(run("show", "shipped").out()).contains("file     org.lib.R1_Shipped");
        assertThat(run("edit", "shipped").err()).contains("comes from the class path");
        assertThat(empty("b1", "--head", "base").out()).startsWith("db/main/R");
        assertThat(run("rebase", "a1", "--onto", "b1").err())
                .contains("revision shipped (Shipped) in org.lib.R1_Shipped comes from the class path");
    }

    @Test
    void oneRevisionInTwoFoldersIsRefusedByName() throws IOException {
        String main = empty("a1").out().lines().findFirst().orElseThrow();
        Path copy = folder.resolve("db/billing").resolve(Path.of(main).getFileName());
        Files.writeString(copy, Files.readString(folder.resolve(main)));
        assertThat(run("heads").err())
                .contains("two revisions have the id a1", folder.resolve(main).toString(), copy.toString());
    }

    @Test
    void aPlaceElsewhereIsRefusedWithThoseThereAre() {
        assertThat(run("revision", "-m", "x", "--empty", "--version-path", "elsewhere")
                        .err())
                .contains(folder.resolve("db/main") + " or " + folder.resolve("db/billing"));
    }

    @Test
    void flagsAndVariablesNameFoldersToo() throws IOException {
        Files.createDirectories(folder.resolve("two"));
        assertThat(run("revision", "-m", "x", "--empty", "--revisions", "one,two", "--version-path", "two")
                        .out())
                .startsWith("two/R");
    }
}
