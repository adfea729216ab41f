package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionScript;
import dev.autogen.test.RandomOperations;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * palantir-java-format leaves what is rendered alone: as Spotless calls it, and, for some of the scripts since it takes much
 * longer, with all that it can do to imports, long strings, text blocks and Javadoc.
 */
class FixedPointTest {

    private static final int SCRIPTS = 2_500;
    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 3, 2, 10, 15);

    private final RevisionRenderer renderer = new RevisionRenderer();
    private final Formatter plain = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final Formatter thorough = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void ordinaryScriptsAreLeftAlone() {
        leftAlone(RandomOperations::tame);
    }

    @Test
    void hostileScriptsAreLeftAlone() {
        leftAlone(RandomOperations::hostile);
    }

    @Test
    void eachKindOfOperationIsLeftAlone() {
        LongStream.range(0, 50).forEach(seed -> {
            List<Operation> operations = RandomOperations.tame(seed).oneOfEach();
            assertLeftAlone(new RevisionScript("a", List.of(), "All of them", operations, List.of(), CREATED), true);
        });
    }

    @Test
    void anyNumberOfParentsIsLeftAlone() {
        for (int count = 0; count < 20; count++) {
            List<String> parents = Collections.nCopies(count, "4be2ad17c0f5");
            assertLeftAlone(new RevisionScript("a", parents, "Merge", List.of(), List.of(), CREATED), true);
        }
    }

    @Test
    void idsOfAnyLengthAreLeftAlone() {
        for (int length = 90; length < 130; length++) {
            String id = "i".repeat(length);
            assertLeftAlone(new RevisionScript(id, List.of(id), "Ids", List.of(), List.of(), CREATED), true);
        }
    }

    @Test
    void messagesOfAnyLengthAreLeftAlone() {
        for (int length = 100; length < 130; length++) {
            String message = ("word ".repeat(30) + "end").substring(length % 5, length);
            assertLeftAlone(new RevisionScript("a", List.of(), message, List.of(), List.of(), CREATED), true);
        }
    }

    private void leftAlone(LongFunction<RandomOperations> generator) {
        LongStream.range(0, SCRIPTS).parallel().forEach(seed -> {
            RandomOperations random = generator.apply(seed);
            assertLeftAlone(
                    new RevisionScript(
                            "7c1f0a2b9d3e",
                            random.schema().list(0, 3, () -> "4be2ad17c0f5"),
                            random.schema().prose(),
                            random.operations(3),
                            random.operations(1),
                            CREATED.plusSeconds(seed)),
                    seed % 8 == 0);
        });
    }

    private void assertLeftAlone(RevisionScript script, boolean thoroughly) {
        String source = renderer.render(script, "com.example.revisions");
        try {
            assertThat(plain.formatSource(source)).isEqualTo(source);
            if (thoroughly && !holdsLineSeparator(source)) {
                assertThat(thorough.formatSourceAndFixImports(source)).isEqualTo(source);
            }
        } catch (FormatterException e) {
            throw new AssertionError(source, e);
        }
    }

    /** A string with one of these is never a text block, and a literal that is too long would be divided. */
    private static boolean holdsLineSeparator(String source) {
        return source.contains("\\u2028") || source.contains("\\u2029");
    }
}
