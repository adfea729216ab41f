package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionSourceTest {

    private static final String BODY =
            "implements Migration { public void upgrade(Op op) {} public void downgrade(Op op) {} }";

    @TempDir
    Path root;

    private RevisionFolder folder;

    @BeforeEach
    void folder() {
        folder = new RevisionFolder(root);
    }

    private SourceChange following(String source, String parent) {
        folder.write("R_b.java", source);
        RevisionSource revision = RevisionSource.of(folder.load().get(0));
        revision.follow(parent);
        return revision.change();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Revises(\"a\") | @Revises(\"up\")",
                "@Revises({\"a\"}) | @Revises(\"up\")",
                "@Revises(value = \"a\") | @Revises(value = \"up\")",
                "@dev.autogen.Revises ( /* was \"a\" */ \"a\" ) // \"a\" | @dev.autogen.Revises ( /* was \"a\" */ \"up\" ) // \"a\"",
                "@Revises(\"\" + 'a' + R_b.NONE) | @Revises(\"up\")",
                "@Revises(\"\\u0061\") | @Revises(\"up\")"
            })
    void onlyTheNameOfTheParentChanges(String before, String after) {
        String source = "import dev.autogen.*;\r\n/** About \"a\": @Revises(\"a\"). */\n@Revision(\"b\")\t%s\n"
                + "@Branch(\"a\") @SuppressWarnings(\"a\")  public final class R_b " + BODY.replace("{ public", """
                {
                    static final String NONE = "";  // trailing \t
                    /* @Revises("a") */
                    public""")
                + "\r\n\n";

        SourceChange change = following(source.formatted(before), "up");

        assertThat(change.text()).isEqualTo(source.formatted(after));
        assertThat(change.after()).isEqualTo(change.before());
    }

    @Test
    void aFirstRevisionGetsTheAnnotationAndItsImport() {
        assertThat(following(
                                "import dev.autogen.Migration;\r\nimport dev.autogen.Op;\r\nimport dev.autogen.Revision;\r\n\r\n"
                                        + "  @Revision(\"b\")\r\n  public class R_b " + BODY + "\r\n",
                                "a")
                        .text())
                .isEqualTo("import dev.autogen.Migration;\r\nimport dev.autogen.Op;\r\nimport dev.autogen.Revises;\r\n"
                        + "import dev.autogen.Revision;\r\n\r\n"
                        + "  @Revision(\"b\")\r\n  @Revises(\"a\")\r\n  public class R_b " + BODY + "\r\n");
        assertThat(following("import dev.autogen.*;\n@Deprecated @Revision(\"b\") public class R_b " + BODY, "a")
                        .text())
                .isEqualTo(
                        "import dev.autogen.*;\n@Deprecated @Revision(\"b\") @Revises(\"a\") public class R_b " + BODY);
        assertThat(following(
                                "import dev.autogen.Migration; import dev.autogen.Op;\n@dev.autogen.Revision(\"b\")\npublic class R_b "
                                        + BODY,
                                "a")
                        .text())
                .contains("\n@dev.autogen.Revision(\"b\")\n@dev.autogen.Revises(\"a\")\npublic");
    }

    @ParameterizedTest
    @CsvSource({"it's\"x\"", "a\\u0022b", "*/", "über\\"})
    void anyIdIsWrittenSoThatItComesBack(String id) {
        SourceChange.write(List.of(following("import dev.autogen.*;\n@Revision(\"b\")\npublic class R_b " + BODY, id)));
        assertThat(folder.load().get(0).node().parents()).containsExactly(id);
    }

    @Test
    void ofSeveralRevisionsInAFileTheRightOneChanges() {
        folder.write(
                "Two.java",
                "import dev.autogen.*;",
                "public class Two {",
                "  @Revision(\"one\") @Revises(\"a\") public static class One " + BODY,
                "  @Revision(\"two\") @Revises(\"a\") public static class Two_ " + BODY,
                "}");
        Script two = folder.load().stream()
                .filter(script -> script.id().equals("two"))
                .findFirst()
                .orElseThrow();
        RevisionSource source = RevisionSource.of(two);
        source.follow("one");
        SourceChange.write(List.of(source.change()));
        assertThat(folder.load())
                .extracting(
                        script -> script.id() + "<" + script.node().parents().get(0))
                .containsExactlyInAnyOrder("one<a", "two<one");
    }

    @Test
    void aNewNameIsGivenToClassConstructorAndFile() throws IOException {
        folder.write(
                "R_b.java",
                "import dev.autogen.*;",
                "/** R_b says \"R_b\". */",
                "@Revision(\"b\") // class R_b",
                "public /* class */ final class R_b implements Migration {",
                "  private static final System.Logger LOG = System.getLogger(R_b.class.getName() + \"R_b\");",
                "  public R_b() { this(new R_b[0]); }",
                "  private R_b(R_b... others) {}",
                "  public void upgrade(Op op) { R_b self = this; }",
                "  public void downgrade(Op op) {}",
                "}");
        RevisionSource source = RevisionSource.of(folder.load().get(0));
        source.rename("R2_b");
        SourceChange.write(List.of(source.change()));
        assertThat(folder.folder().resolve("R_b.java")).doesNotExist();
        assertThat(Files.readString(folder.folder().resolve("R2_b.java")))
                .contains(
                        "/** R_b says \"R_b\". */",
                        "final class R2_b implements",
                        "R2_b.class.getName() + \"R_b\"",
                        "public R2_b() { this(new R2_b[0])",
                        "private R2_b(R2_b... others)",
                        "R2_b self = this");
        assertThat(folder.load()).extracting(Script::id).containsExactly("b");
    }

    @Test
    void whatCannotBeWrittenLeavesEveryFileAsItWas() throws IOException {
        folder.revision("a", "", "", "");
        folder.revision("b", "a", "", "");
        folder.write("R_taken.java", "class R_taken {}");
        List<Script> scripts = folder.load();
        RevisionSource one = RevisionSource.of(scripts.get(0));
        one.follow("x");
        RevisionSource two = RevisionSource.of(scripts.get(1));
        two.rename("R_taken");
        assertThatThrownBy(() -> SourceChange.write(List.of(one.change(), two.change())))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("R_taken.java")
                .hasMessageContaining("no file was changed");
        assertThat(folder.load())
                .extracting(script -> script.id() + script.node().parents())
                .containsExactly("a[]", "b[a]");
        try (var files = Files.list(folder.folder())) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There are neither links nor permissions of this kind")
    void aFileStaysALinkWithThePermissionsThatItHas() throws IOException {
        Path file = Files.writeString(
                root.resolve("Elsewhere.java"), "import dev.autogen.*;\n@Revision(\"b\")\npublic class R_b " + BODY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Files.createDirectories(folder.folder());
        Path link = Files.createSymbolicLink(folder.folder().resolve("R_b.java"), file);
        RevisionSource source = RevisionSource.of(folder.load().get(0));
        source.follow("a");
        SourceChange.write(List.of(source.change()));
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("@Revises(\"a\")");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aRevisionOfAClassPathHasNoSourceToChange() {
        Script script = new Script(new RevisionNode("a", List.of(), ""), "com.acme.R_a", null, () -> {
            throw new AssertionError();
        });
        assertThatThrownBy(() -> RevisionSource.of(script)).hasMessageContaining("comes from the class path");
    }
}
