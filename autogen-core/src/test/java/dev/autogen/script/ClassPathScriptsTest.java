package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathScriptsTest {

    private static final String BODY =
            " implements Migration { public void upgrade(Op op) {} public void downgrade(Op op) {} }";

    @TempDir
    Path root;

    private Path classes;

    @BeforeEach
    void anApplicationWithRevisions() throws IOException {
        RevisionFolder sources = new RevisionFolder(root);
        sources.write(
                "one/R20260302101500_AddCustomerTier.java",
                "package app.revisions.one; import dev.autogen.*;",
                "@Revision(\"a\") public class R20260302101500_AddCustomerTier" + BODY);
        sources.write(
                "R2_SHOUT.java",
                "package app.revisions; import dev.autogen.*;",
                "@Revision(\"b\") @Revises(\"a\") public class R2_SHOUT" + BODY);
        sources.write("Other.java", "package app.revisions; public class Other {}");
        sources.write("Beside.java", "package app.revisionsbeside; public class Beside {}");
        classes = Files.createDirectory(root.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources.folder())) {
            String[] arguments = Stream.concat(
                            Stream.of(
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            files.filter(Files::isRegularFile).map(Path::toString))
                    .toArray(String[]::new);
            assertThat(javac.run(null, null, null, arguments)).isZero();
        }
    }

    @Test
    void revisionsAreFoundInAFolder() throws IOException {
        assertFound(classes);
    }

    @Test
    void revisionsAreFoundInAJar() throws IOException {
        Path jar = root.resolve("it's an app%20.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                String name = classes.relativize(file).toString();
                if (Files.isDirectory(file)) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
        assertFound(jar);
    }

    private void assertFound(Path place) throws IOException {
        try (URLClassLoader loader = loader(place)) {
            List<Script> scripts = new ClassPathScripts("app.revisions", loader).load();
            assertThat(scripts)
                    .extracting(Script::node)
                    .containsExactly(
                            new RevisionNode("b", List.of("a"), "Shout"),
                            new RevisionNode("a", List.of(), "Add customer tier"));
            assertThat(scripts).allMatch(script -> script.checksum() == null);
            assertThat(scripts.get(0).location()).isEqualTo("app.revisions.R2_SHOUT");
            assertThat(scripts.get(0).code().get()).isNotNull();
        }
    }

    @Test
    void aPackageThatIsNotThereHasNoRevisions() throws IOException {
        try (URLClassLoader loader = loader(classes)) {
            assertThat(new ClassPathScripts("app.nowhere", loader).load()).isEmpty();
        }
    }

    @Test
    void ofSourceAndClassTheSourceCounts() throws IOException {
        try (URLClassLoader loader = loader(classes)) {
            ClassPathScripts packaged = new ClassPathScripts("app.revisions", loader);
            RevisionFolder folder = new RevisionFolder(root.resolve("project"));
            Path file = folder.revision("b", "a", "", "");
            for (List<ScriptSource> sources :
                    List.of(List.of(folder.scripts(), packaged), List.of(packaged, folder.scripts()))) {
                Scripts scripts = Scripts.load(sources);
                assertThat(scripts.graph().head()).contains("b");
                assertThat(scripts.script("b").location()).isEqualTo(file.toString());
            }
        }
    }

    @Test
    void twoFilesOfOneIdAreBothNamed() {
        RevisionFolder folder = new RevisionFolder(root.resolve("project"));
        Path one = folder.revision("b", "", "", "");
        Path two = folder.write("C.java", "import dev.autogen.*; @Revision(\"b\") public class C" + BODY);
        assertThatThrownBy(() -> Scripts.load(List.of(folder.scripts())))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("two revisions have the id b: " + two + " and " + one);
    }

    private URLClassLoader loader(Path place) throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, getClass().getClassLoader());
    }
}
