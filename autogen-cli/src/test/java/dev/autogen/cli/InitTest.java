package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.Configuration;
import dev.autogen.config.ConfigurationLoader;
import dev.autogen.config.RevisionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    Path folder;

    private Run init(String... arguments) {
        String[] all = Stream.concat(Stream.of("init"), Stream.of(arguments)).toArray(String[]::new);
        Sessions none = (configuration, build, stopwatch, progress) -> {
            throw new AssertionError("init opens nothing");
        };
        return Run.of(Run.in(folder), none, all);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Configuration load() {
        return new ConfigurationLoader(folder, Map.of(), Map.of()).load(Map.of());
    }

    @Test
    void aPlainProjectGetsAnEmbeddedDatabaseAndItsEntities() throws IOException {
        file("pom.xml", "<project/>");
        file("src/main/java/com/acme/shop/domain/order/Order.java", "package com.acme.shop.domain.order;\n@Entity");
        file("src/main/java/com/acme/shop/domain/crm/Customer.java", "package com.acme.shop.domain.crm;\n@Entity");

        Run run = init();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("autogen.properties\n", "src/main/java/com/acme/shop/revisions/package-info.java\n")
                .contains("<artifactId>autogen-core</artifactId>")
                .contains(".autogen/ to .gitignore")
                .contains("autogen revision -m");
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
        assertThat(folder.resolve("src/main/java/com/acme/shop/revisions/package-info.java"))
                .content()
                .contains("package com.acme.shop.revisions;");
        Configuration configuration = load();
        assertThat(configuration.database().connection().url().embedded()).isTrue();
        assertThat(configuration.mapping().entities())
                .containsExactly("com.acme.shop.domain.crm", "com.acme.shop.domain.order");
        assertThat(configuration.revisions().packageName()).isEqualTo("com.acme.shop.revisions");
        assertThat(configuration.revisions().folder())
                .isEqualTo(folder.resolve("src/main/java/com/acme/shop/revisions"));
    }

    @Test
    void whatTheApplicationSaysIsNotSaidAgain() throws IOException {
        file("pom.xml", "<artifactId>autogen-core</artifactId>");
        file("src/main/resources/application.properties", "spring.datasource.url=jdbc:postgresql://db/shop");

        Run run = init();

        assertThat(run.out()).doesNotContain("<dependency>").doesNotContain(".gitignore");
        assertThat(folder.resolve("autogen.properties"))
                .content()
                .contains("# url comes from src/main/resources/application.properties:1");
        assertThat(load().database().connection().url().text()).isEqualTo("jdbc:postgresql://db/shop");
    }

    @Test
    void flagsAreWrittenDown() throws IOException {
        file("pom.xml", "<project/>");

        init("--url", "jdbc:postgresql://h/d?a=\\${x}", "--revisions", "db/changes", "--entities", "com.acme");

        assertThat(files()).containsExactly("autogen.properties", "db/changes/README.md", "pom.xml");
        assertThat(load().database().connection().url().text()).isEqualTo("jdbc:postgresql://h/d?a=\\${x}");
        assertThat(load().revisions().packageName()).isEqualTo("db.changes");
        assertThat(load().mapping().entities()).containsExactly("com.acme");
    }

    @Test
    void aPasswordIsNotWrittenDown() throws IOException {
        file("pom.xml", "<project/>");

        Run run = init("--url", "jdbc:postgresql://h/d?password=hunter2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("AUTOGEN_PASSWORD").doesNotContain("hunter2");
        assertThat(files()).containsExactly("pom.xml");
    }

    @Test
    void withoutAPomThereIsNothingToSetUp() throws IOException {
        Run run = init();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no pom.xml in " + folder);
        assertThat(files()).isEmpty();
    }

    @Test
    void anExistingSetUpIsLeftAlone() throws IOException {
        file("pom.xml", "<project/>");
        file("autogen.yaml", "broken: [");

        Run run = init();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("autogen.yaml is in " + folder + " already: nothing was written");
        assertThat(files()).containsExactly("autogen.yaml", "pom.xml");
    }

    @Test
    void noFileIsOverwritten() throws IOException {
        file("pom.xml", "<project/>");
        file("src/main/java/revisions/package-info.java", "mine");

        Run run = init();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("src/main/java/revisions/package-info.java")
                .contains("nothing was written");
        assertThat(files()).containsExactly("pom.xml", "src/main/java/revisions/package-info.java");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        file("pom.xml", "<project/>");
        file("src/main/java", "a file where a folder should be");

        Run run = init();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written").contains("nothing was written");
        assertThat(files()).containsExactly("pom.xml", "src/main/java");
    }

    @Test
    void severalFoldersAreAllLaidDown() throws IOException {
        file("pom.xml", "<project/>");

        init("--revisions", "src/main/java/com/acme/db, db/billing, classpath:org.lib", "--package", "com.acme.db");

        assertThat(files())
                .containsExactly(
                        "autogen.properties",
                        "db/billing/README.md",
                        "pom.xml",
                        "src/main/java/com/acme/db/package-info.java");
        assertThat(load().revisions())
                .isEqualTo(new RevisionSettings(
                        List.of(
                                new RevisionSettings.Place(folder.resolve("src/main/java/com/acme/db"), "com.acme.db"),
                                new RevisionSettings.Place(folder.resolve("db/billing"), "db.billing")),
                        List.of("org.lib")));
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() throws IOException {
        file("pom.xml", "<project/>");

        assertThat(init("--template", "maven").code()).isZero();
        assertThat(init("--template", "gradle").err())
                .contains("there is no template 'gradle': there is maven, see 'autogen list-templates'");
    }

    @Test
    void theDocumentNamesFilesAndSteps() throws IOException {
        file("pom.xml", "<project/>");

        Run run = init("--json");

        assertThat(run.document().keySet()).containsExactly("status", "written", "steps");
        assertThat(run.document().getAsJsonArray("written")).hasSize(2);
    }
}
