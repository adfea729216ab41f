package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectClassPathTest {

    @TempDir
    Path folder;

    @Test
    void patternsStandForTheJarsOfAFolderInOrder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path b = file("lib/b.jar");
        Path a = file("lib/a.jar");
        file("lib/readme.txt");
        ProjectClassPath classPath = ProjectClassPath.of(List.of(classes, folder.resolve("lib/*")));
        assertThat(classPath.entries()).containsExactly(classes, a, b);
        assertThat(ProjectClassPath.of(List.of(folder.resolve("lib/b*.jar"))).entries())
                .containsExactly(b);
    }

    @Test
    void foldersOfClassesAreScannedAndJarsOnlyWhereThereAreNone() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path jar = file("entities.jar");
        assertThat(new ProjectClassPath(List.of(jar, classes)).classes()).containsExactly(classes);
        assertThat(new ProjectClassPath(List.of(jar)).classes()).containsExactly(jar);
    }

    @Test
    void anEntryThatDoesNotExistIsNamed() {
        Path missing = folder.resolve("missing.jar");
        assertThatThrownBy(() -> ProjectClassPath.of(List.of(missing)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("classpath: " + missing + " does not exist");
        Path lib = folder.resolve("nolib");
        assertThatThrownBy(() -> ProjectClassPath.of(List.of(lib.resolve("*"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("classpath: " + lib + " does not exist");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
