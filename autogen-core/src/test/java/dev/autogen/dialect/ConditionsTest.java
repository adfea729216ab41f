package dev.autogen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static String sorted(String sql) {
        return Conditions.sorted(sql, new Tokens(sql, UnaryOperator.identity(), UnaryOperator.identity()));
    }

    private static String words(String sql) {
        return Conditions.sorted(List.of(sql.split(" ", -1)));
    }

    @Test
    void conditionsInParenthesesHaveOneOrder() {
        assertThat(sorted("(n>=1) and (n<=5)")).isEqualTo("(n<=5) and (n>=1)");
        assertThat(sorted("(n<=5) and (n>=1)")).isEqualTo("(n<=5) and (n>=1)");
    }

    @Test
    void whatItsAuthorWroteOtherwiseStays() {
        for (String sql :
                List.of("b > 1 and a > 1", "(b) or (a)", "(b) and (a) or (c)", "not (b) and (a)", "(b > 1)")) {
            assertThat(sorted(sql)).isEqualTo(sql);
        }
    }

    @Test
    void wordByWordParenthesesAreNotNeeded() {
        assertThat(words("n >= 1 and n <= 5")).isEqualTo(words("n <= 5 and n >= 1"));
        assertThat(words("not b and f ( c and a )")).isEqualTo("f ( c and a ) and not b");
    }

    @Test
    void anAndThatIsPartOfSomethingElseStays() {
        for (String sql :
                List.of("b and a or c", "n between 2 and 1", "case when b and a then 1 end", "b || d and a")) {
            assertThat(words(sql)).isEqualTo(sql);
        }
    }
}
