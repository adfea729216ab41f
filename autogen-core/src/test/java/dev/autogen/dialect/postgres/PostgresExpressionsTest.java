package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "((a > 0))~a > 0",
                "(a > 0) or (b > 0)~(a > 0) or (b > 0)",
                "'BASIC'::character varying~'BASIC'",
                "'it''s'::varchar(20)~'it''s'",
                "'1'::integer~'1'::integer",
                "('(' || a || ')')~'(' || a || ')'",
                "((b >= 1) AND (a <= 5))~(a <= 5) and (b >= 1)",
                "(a<=5) and (b>=1)~(a<=5) and (b>=1)",
                "(b) and (a) or (c)~(b) and (a) or (c)",
                "(n between 1 and 2) and (m = 1)~(m = 1) and (n between 1 and 2)",
                "status in ('A','B''s')~status in ('A', 'B''s')",
                "(status)::text = ANY ((ARRAY['A'::character varying, 'B''s'::character varying])::text[])~status in ('A', 'B''s')",
                "kind = ANY (ARRAY['A'::bpchar, 'B'::bpchar])~kind in ('A', 'B')",
                "kind = ANY (ARRAY[1, 2])~kind = ANY (ARRAY[1, 2])",
                "(b in (1,2)) and f(a)~(b in (1,2)) and f(a)",
            })
    void onlyWhatMeansNothingIsTakenAway(String sql, String normal) {
        assertThat(PostgresExpressions.normalize(sql)).isEqualTo(normal);
    }
}
