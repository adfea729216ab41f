package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresPrintedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    (a > 0)                 | a > 0
                    ((a + 1))               | a + 1
                    ((a > 0) AND (b > 0))   | (a > 0) AND (b > 0)
                    (a) = (b)               | (a) = (b)
                    (s = '('::text)         | s = '('::text
                    (')' <> '(')            | ')' <> '('
                    ("a)" > '''(')          | "a)" > '''('
                    (E'\\\\''(' = s)        | E'\\\\''(' = s
                    f(a)                    | f(a)
                    true                    | true
                    """)
    void onlyParenthesesThatEncloseEverythingAreTakenAway(String printed, String bare) {
        assertThat(PostgresPrinted.bare(printed)).isEqualTo(bare);
    }

    @Test
    void aDefaultOfNullIsNone() {
        assertThat(PostgresPrinted.findDefault("NULL::character varying")).isEmpty();
        assertThat(PostgresPrinted.findDefault("'NULL::x'::text")).contains("'NULL::x'::text");
    }
}
