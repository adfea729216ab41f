package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Migration;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceScriptsTest {

    @TempDir
    Path root;

    private RevisionFolder folder;

    @BeforeEach
    void folder() {
        folder = new RevisionFolder(root);
    }

    @Test
    void aFolderAndThoseBelowItAreCompiledInMemory() {
        Path first = folder.revision("a", "", "op.execute(\"up\");", "");
        folder.write(
                "later/x/R2.java",
                "package some.where;",
                "import dev.autogen.*;",
                "/**",
                " * Give every customer a tier: {@code x < y} &amp; more",
                " * in a second line.",
                " *",
                " * <p>And an explanation.",
                " */",
                "@Revision(\"b\") @Revises({\"a\", \"c\"})",
                "public class R2 implements Migration {",
                "  public void upgrade(Op op) {} public void downgrade(Op op) {} }");

        List<Script> scripts = folder.load();

        assertThat(scripts)
                .extracting(Script::node)
                .containsExactly(
                        new RevisionNode("a", List.of(), "Make a"),
                        new RevisionNode(
                                "b", List.of("a", "c"), "Give every customer a tier: x < y & more in a second line"));
        assertThat(scripts.get(0).location()).isEqualTo(first.toString());
        List<Operation> recorded = new ArrayList<>();
        scripts.get(0).code().get().upgrade(recorded::add);
        assertThat(recorded).containsExactly(new Operation.Execute("up"));
        assertThat(folder.folder()).isDirectoryNotContaining("glob:**.class");
    }

    @Test
    void aFolderThatIsNotThereYetHasNoRevisions() {
        assertThat(folder.load()).isEmpty();
        assertThat(folder.cache()).doesNotExist();
    }

    @Test
    void whatDidNotChangeIsNotCompiledAgain() {
        folder.revision("a", "", "", "");
        folder.revision("b", "a", "", "");
        folder.load();
        assertThat(folder.compiled()).containsExactly("R_a.java", "R_b.java");

        assertThat(folder.load()).hasSize(2);
        assertThat(folder.compiled()).isEmpty();

        folder.revision("b", "a", "op.execute(\"new\");", "");
        folder.revision("c", "b", "", "");
        assertThat(folder.load()).hasSize(3);
        assertThat(folder.compiled()).containsExactly("R_b.java", "R_c.java");
    }

    @Test
    void theHistoryIsKnownWithoutLoadingAClassOfIt() {
        folder.revision("a", "", "op.execute(\"up\");", "");
        folder.load();
        List<String> asked = new ArrayList<>();
        ClassLoader recording = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                asked.add(name);
                return super.loadClass(name, resolve);
            }
        };

        List<Script> scripts =
                new SourceScripts(folder.folder(), List.of(), folder.cache(), recording, () -> null).load();

        assertThat(scripts).extracting(Script::node).containsExactly(new RevisionNode("a", List.of(), "Make a"));
        assertThat(asked).isEmpty();
        assertThat(sql(scripts)).containsExactly("up");
        assertThat(asked).contains(Migration.class.getName());
    }

    @Test
    void sharedClassesAreCompiledAlongAndTheirChangesReachAllRevisions() {
        folder.write("package-info.java", "/** All of it. */", "package shop;");
        folder.write("Names.java", "package shop;", "class Names { static final String TABLE = \"one\"; }");
        folder.write(
                "R1.java",
                "package shop;",
                "import dev.autogen.*;",
                "@Revision(\"a\") public class R1 implements Migration {",
                "  public void upgrade(Op op) { op.execute(Names.TABLE); }",
                "  public void downgrade(Op op) {} }");
        assertThat(sql(folder.load())).containsExactly("one");
        assertThat(folder.load()).hasSize(1);
        assertThat(folder.compiled()).hasSize(3);

        folder.write("Names.java", "package shop;", "class Names { static final String TABLE = \"two\"; }");
        assertThat(sql(folder.load())).containsExactly("two");
    }

    @Test
    void aNewRevisionMayUseAnotherOne() {
        folder.revision("a", "", "op.execute(\"up\");", "");
        folder.load();
        folder.revision("b", "a", "new R_a().upgrade(op);", "");
        assertThat(sql(folder.load())).containsExactly("up", "up");
    }

    @Test
    void aBrokenCacheIsMadeAgain() throws IOException {
        folder.revision("a", "", "", "");
        folder.load();
        try (var files = Files.list(folder.cache())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "PK\u0003\u0004 nonsense");
            }
        }
        folder.compiled();
        assertThat(folder.load()).hasSize(1);
        assertThat(folder.compiled()).hasSize(1);
        assertThat(folder.load()).hasSize(1);
        assertThat(folder.compiled()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenOnlyCostsTime() throws IOException {
        Files.writeString(folder.cache(), "a file");
        folder.revision("a", "", "", "");
        assertThat(folder.load()).hasSize(1);
    }

    @Test
    void whatDoesNotCompileIsNamedWithFileLineAndReason() {
        folder.revision("a", "", "", "");
        folder.load();
        Path broken = folder.revision("b", "a", "op.execute(oops);", "int x = \"\";");

        assertThatThrownBy(folder::load)
                .isInstanceOf(RevisionException.class)
                .hasMessage(String.join(
                        "\n",
                        "revisions do not compile",
                        broken + ":6: cannot find symbol",
                        "    symbol:   variable oops",
                        "    location: class R_b",
                        broken + ":7: incompatible types: java.lang.String cannot be converted to int"));
    }

    @Test
    void ofManyErrorsFiveAreShown() {
        folder.revision("a", "", "a(); b(); c(); d(); e(); f(); g();", "");
        assertThatThrownBy(folder::load)
                .hasMessageContaining("method e()")
                .hasMessageNotContaining("method f()")
                .hasMessageEndingWith("and 2 more");
    }

    @Test
    void aJavaWithoutCompilerIsToldApart() {
        folder.revision("a", "", "", "");
        SourceScripts scripts = new SourceScripts(
                folder.folder(), List.of(), folder.cache(), getClass().getClassLoader(), () -> null);
        assertThatThrownBy(scripts::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("run autogen with a JDK");

        folder.load();
        assertThat(scripts.load()).hasSize(1);
    }

    @Test
    void theFileCountsNotAnOlderClassOfTheProjectsBuild() {
        folder.revision("a", "", "op.execute(\"old\");", "");
        ClassLoader old = folder.load().get(0).code().get().getClass().getClassLoader();
        folder.revision("a", "", "op.execute(\"new\");", "");
        assertThat(sql(folder.scripts(old).load())).containsExactly("new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public class R { } | has @Revision but does not implement Migration",
                "class R BODY | class R must be public",
                "public abstract class R BODY | not an interface, an enum or an abstract class",
                "public interface R extends Migration { } | not an interface",
                "public enum R BODY | not an interface, an enum",
                "public class R implements Migration { private R() {} METHODS } | a public constructor without arguments",
                "public class R implements Migration { public R(int i) {} METHODS } | a public constructor without arguments"
            })
    void aClassThatCannotBeARevisionIsNamedWithItsFile(String declaration, String problem) {
        String methods = "public void upgrade(Op op) {} public void downgrade(Op op) {}";
        String body = declaration.contains("enum")
                ? "implements Migration { ; METHODS }"
                : "implements Migration { METHODS }";
        Path file = folder.write(
                "R.java",
                "import dev.autogen.*;",
                "@Revision(\"a\") " + declaration.replace("BODY", body).replace("METHODS", methods));
        assertThatThrownBy(folder::load)
                .isInstanceOf(RevisionException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void aMigrationWithoutIdIsNotPassedOverInSilence() {
        String body = "implements Migration { public void upgrade(Op op) {} public void downgrade(Op op) {} }";
        folder.write("Base.java", "import dev.autogen.*; public abstract class Base " + body);
        assertThat(folder.load()).isEmpty();
        Path file = folder.write("R.java", "import dev.autogen.*; public class R " + body);
        assertThatThrownBy(folder::load)
                .hasMessage(
                        file + ": class R implements Migration but has no @Revision: give it one, or make it abstract");
    }

    @Test
    void anIdThatIsNotValidIsNamedWithItsFile() {
        Path file = folder.write(
                "R.java",
                "import dev.autogen.*;",
                "@Revision(\"a b\") public class R implements Migration {",
                "public void upgrade(Op op) {} public void downgrade(Op op) {} }");
        assertThatThrownBy(folder::load).hasMessageStartingWith(file + ": revision id 'a b' is not valid");
    }

    @Test
    void aConstructorThatFailsIsNamedWithItsFile() {
        Path file = folder.write(
                "R.java",
                "import dev.autogen.*;",
                "@Revision(\"a\") public class R implements Migration {",
                "public R() { throw new IllegalStateException(\"no luck\"); }",
                "public void upgrade(Op op) {} public void downgrade(Op op) {} }");
        Script script = folder.load().get(0);
        assertThatThrownBy(() -> script.code().get())
                .isInstanceOf(RevisionException.class)
                .hasMessage(file + ": the constructor failed: java.lang.IllegalStateException: no luck");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Path file = folder.write("R.java", "");
        Files.write(file, "// \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(folder::load).hasMessage(file + " is not UTF-8: save it in UTF-8");
    }

    @Test
    void theChecksumForgivesReformattingOnly() {
        folder.revision("a", "", "op.execute(\"x\");", "");
        String before = checksum();
        folder.revision("a", "", "\n\n\t\top.execute(\n\"x\"\n);\r\n", "");
        assertThat(checksum()).isEqualTo(before).hasSize(64);
        folder.revision("a", "", "op.execute(\"y\");", "");
        assertThat(checksum()).isNotEqualTo(before);
    }

    private String checksum() {
        return String.valueOf(folder.load().get(0).checksum());
    }

    private static List<String> sql(List<Script> scripts) {
        List<Operation> recorded = new ArrayList<>();
        scripts.forEach(script -> script.code().get().upgrade(recorded::add));
        return recorded.stream()
                .map(operation -> ((Operation.Execute) operation).sql())
                .toList();
    }
}
