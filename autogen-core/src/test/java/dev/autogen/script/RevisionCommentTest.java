package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionCommentTest {

    static List<List<String>> sources() {
        return List.of(
                List.of("/** Hello. */ @Revision(\"a\") class A {}", "Hello"),
                List.of("/** Licence */ package a; import x.Y;\n@Revision(\"a\") class A {}", ""),
                List.of("/** M */ @SuppressWarnings({\"a\", \"b\"}) @dev.autogen.Revision(\"a\") class A {}", "M"),
                List.of("/** M */ @Foo(\"*/ { ; \\\" @Revision(\") @Revision(\"a\") class A {}", "M"),
                List.of("/** M\r\n * N\r\n *\r\n * O */\r\n@Revision(\"a\") class A {}", "M N"),
                List.of("/** M.\n * @since 1 */ @Revision(\"a\") class A {}", "M"),
                List.of(
                        "/** it&#39;s *&#47; &#x40;Revision &lt;b&gt; &#92;u0041 &unknown; */ @Revision(\"a\") class A {}",
                        "it's */ @Revision <b> \\u0041 &unknown;"),
                List.of("/** a&#10;b&#27;[31m */ @Revision(\"a\") class A {}", "a b [31m"),
                List.of("/***/ @Revision(\"a\") class A {}", ""),
                List.of(
                        "class B { char c = '\"'; String s = \"\"\"\n { \\\"\"\" } ; \"\"\"; } /** M */ @Revision(\"a\") class A {}",
                        "M"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theMessageIsTheFirstParagraphOfTheJavadoc(List<String> sourceAndMessage) {
        assertThat(RevisionComment.message(sourceAndMessage.get(0))).contains(sourceAndMessage.get(1));
    }

    @ParameterizedTest
    @MethodSource("plainSources")
    void aFileWithoutTheAnnotationIsNoRevision(String source) {
        assertThat(RevisionComment.message(source)).isEmpty();
    }

    static List<String> plainSources() {
        return List.of(
                "",
                "package a;",
                "// @Revision(\"a\")",
                "/** @Revision(\"a\") */ class A {}",
                "class A { String s = \"@Revision\"; }",
                "@Revisions class A {}",
                "/* never closed @Revision",
                "\"never closed @Revision");
    }

    @Test
    void aTextBlockOfAMegabyteIsNoProblem() {
        String data = "insert \\n 'x' ".repeat(80_000);
        assertThat(RevisionComment.message("/** M */ @A(\"\"\"\n" + data + "\"\"\") @Revision(\"a\") class A {}"))
                .contains("M");
    }
}
