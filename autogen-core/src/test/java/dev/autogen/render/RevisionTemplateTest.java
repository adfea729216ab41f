package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionScript;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTemplateTest {

    private static String render(RevisionTemplate template, String message) {
        RevisionScript script = new RevisionScript(
                "a1",
                List.of(),
                message,
                List.of(new Operation.Execute("select 1")),
                List.of(),
                LocalDateTime.of(2026, 3, 2, 10, 15));
        return new RevisionRenderer(template, List.of()).render(script, "com.example.revisions");
    }

    private static RevisionTemplate header(String text) {
        return new RevisionTemplate(text, null, List.of());
    }

    @Test
    void aHeaderStandsBeforeEverythingElse() throws Exception {
        String source = render(header("/* Shop {year}. {id}, {date}:\n * {message} */\n// {class}\n\n"), "Add tier");

        assertThat(source).startsWith("""
                /* Shop 2026. a1, 2026-03-02:
                 * Add tier. */
                // R20260302101500_AddTier
                package com.example.revisions;
                """);
        assertFixedPoint(source);
    }

    @Test
    void aClassExtendsTheBaseOfTheProject() throws Exception {
        String source = render(
                new RevisionTemplate(
                        null,
                        "com.example.BaseMigration",
                        List.of("java.time.Instant", "static com.example.Sql.grant")),
                "x");

        assertThat(source)
                .contains(
                        "import static com.example.Sql.grant;",
                        "import com.example.BaseMigration;",
                        "import java.time.Instant;",
                        "public final class R20260302101500_X extends BaseMigration {")
                .doesNotContain("import dev.autogen.Migration;");
    }

    private static void assertFixedPoint(String source) throws Exception {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        assertThat(formatter.formatSource(source)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/ class Evil {} /*", "x\nclass Evil {}", "\\u002a/ class Evil {}", "a\u2028b\rc"})
    void aMessageCannotLeaveTheComment(String message) {
        assertThat(render(header("/* {message} */"), message)
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .startsWith("/* ")
                .endsWith(" */")
                .doesNotContain("*/ ")
                .doesNotContain("\\u");
        assertThat(render(header("// {message}"), message).lines().skip(1).findFirst())
                .hasValue("package com.example.revisions;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Evil {}",
                "/* a */ package x;",
                "/* never closed",
                "// fine\nnot fine",
                "/* \\u002a/ */",
                "// {unknown}"
            })
    void aHeaderIsNothingButComments(String text) {
        assertThatThrownBy(() -> header(text)).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Base", "a.class.B", "a.B<C>", "a.B {", ""})
    void aBaseIsTheNameOfAClass(String base) {
        assertThatThrownBy(() -> new RevisionTemplate(null, base, List.of()))
                .isInstanceOf(ConfigurationException.class);
    }
}
