package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Conditions;
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
                "((b >= 1) AND (a <= 5))~(b >= 1) AND (a <= 5)",
                "(s)::text = ANY ((ARRAY['A'::character varying, 'it''s'::character varying])::text[])~s in ('A', 'it''s')",
                "((s)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text]))~s in ('A', 'B')",
                "(a > 0) OR ((\"S\")::text <> ALL ((ARRAY['A'::character varying])::text[]))~(a > 0) OR (\"S\" not in ('A'))",
                "a <> '(s)::text = ANY ((ARRAY[''''::character varying])::text[])'~a <> '(s)::text = ANY ((ARRAY[''''::character varying])::text[])'",
                "status in ('A','B''s')~status in ('A', 'B''s')",
                "(\"A\" NOT IN ( 'A' , 'B')) or b in (1,2)~(\"A\" not in ('A', 'B')) or b in (1,2)",
                "kind = ANY (ARRAY['A'::bpchar, 'B'::bpchar])~kind in ('A', 'B')",
                "kind = ANY (ARRAY[1, 2])~kind = ANY (ARRAY[1, 2])",
                "(s)::text = ANY ((ARRAY['A'::bpchar])::text[])~(s)::text = ANY ((ARRAY['A'::bpchar])::text[])",
                "((v)::text = ANY (ARRAY['A'::text, 'B'::text]))~v in ('A', 'B')",
                "(\"V\")::text = ANY (ARRAY['1'::text])~(\"V\")::text in ('1')",
            })
    void onlyWhatMeansNothingIsTakenAway(String sql, String normal) {
        assertThat(PostgresExpressions.normalize(sql, name -> name.equals("v"))).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "(b >= 1) AND (a <= 5)~(a <= 5) and (b >= 1)",
                "(a<=5) and (b>=1)~(a<=5) and (b>=1)",
                "(b) and (a) or (c)~(b) and (a) or (c)",
                "(n between 1 and 2) and (m = 1)~(m = 1) and (n between 1 and 2)",
                "(b in (1,2)) and f(a)~(b in (1,2)) and f(a)",
            })
    void theOrderOfConditionsDoesNotCountInAComparison(String sql, String form) {
        assertThat(Conditions.sorted(sql, new SqlTokens(sql))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "N>=0 AND \"s\"!='X'~n >= 0 and s <> 'X'",
                "at <= CURRENT_TIMESTAMP~at <= now()",
                "at <= transaction_timestamp( )~at<=NOW()",
                "\"select\" > 0~\"select\">0",
            })
    void aSpellingThatMeansTheSameDoesNotCountInAComparison(String one, String other) {
        assertThat(PostgresSpelling.plain(one)).isEqualTo(PostgresSpelling.plain(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "s = 'A'~s = 'a'",
                "\"S\" = 1~s = 1",
                "a > 0~a >= 0",
                "a = -1~a =-1",
                "x = b'1'~x = b '1'",
                "at <= now()~at <= current_timestamp(3)",
                "at <= now()~at <= other.now()",
                "at <= \"current_timestamp\"~at <= current_timestamp",
                "s = 'now()'~s = 'current_timestamp'",
                "s = 'a  b'~s = 'a b'",
                "\"select\" > 0~select > 0",
            })
    void aSpellingThatMayMeanAnotherThingCounts(String one, String other) {
        assertThat(PostgresSpelling.plain(one)).isNotEqualTo(PostgresSpelling.plain(other));
    }
}
