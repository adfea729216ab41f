package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresOperandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"'BASIC'", "'it''s; -- all $$ text'", "12.50", "-1", "name", "lower(name)", "$$a'b$$", "E'\\''"})
    void whatIsOnePieceStaysAsItIs(String expression) {
        assertThat(PostgresOperand.of(expression)).isEqualTo(expression);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '^', textBlock = """
            a || b  = (a || b)
            'x', other < 1  = ('x', other < 1)
            'x' where true  = ('x' where true)
            lower(a) || upper(b)  = (lower(a) || upper(b))
            (select max(x) from t) -- the most  = ((select max(x) from t))
            """)
    void anythingElseStandsInParentheses(String expression, String written) {
        assertThat(PostgresOperand.of(expression)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            'a'; drop table customer     | semicolon
            'a';                         | semicolon
            'a                           | quote
            "a                           | quote
            $$a                          | quote
            $x$a$$                       | quote
            'a') where (true             | parenthesis is closed
            (1                           | parenthesis in it is not closed
            'a' /* where                 | comment
            --                           | nothing
            null                         | null is no value
            """)
    void whatCouldReachBeyondItsPlaceIsRefused(String expression, String reason) {
        assertThatThrownBy(() -> PostgresOperand.of(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
