package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTypesTest {

    private final PostgresDialect dialect = new PostgresDialect();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "character varying(255)|varchar(255)",
                "VARCHAR (255)|varchar(255)",
                "bpchar|char(1)",
                "character(3)|char(3)",
                "int8|bigint",
                "integer|integer",
                "float(53)|double precision",
                "float(24)|real",
                "float4|real",
                "numeric(12,2)|numeric(12, 2)",
                "numeric(12)|numeric(12, 0)",
                "decimal|numeric",
                "timestamp|timestamp(6)",
                "timestamp(3) without time zone|timestamp(3)",
                "timestamp(6) with time zone|timestamptz(6)",
                "time with time zone|timetz(6)",
                "time(0)|time(0)",
                "bool|boolean",
                "integer array|integer[]",
                "varchar(40) array|varchar(40)[]",
                "character varying(40)[]|varchar(40)[]",
                "bigint[][]|bigint[][]",
                "jsonb|jsonb",
                "geometry(Point,4326)|geometry(Point,4326)",
            })
    void spellingsOfOneTypeAreOne(String spelled, String canonical) {
        assertThat(dialect.parseType(spelled)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"varchar(40) array|varchar(40)[]", "numeric(12,2)|numeric(12, 2)"})
    void aCanonicalTypeIsSql(String spelled, String sql) {
        assertThat(dialect.typeSql(dialect.parseType(spelled))).isEqualTo(sql);
    }

    @Test
    void everyCanonicalSpellingIsAFixedPoint() {
        for (String type : new String[] {"varchar(7)", "timestamptz(3)", "numeric(5, 0)", "integer[]", "char(1)"}) {
            SqlType parsed = dialect.parseType(type);
            assertThat(dialect.parseType(dialect.typeSql(parsed))).isEqualTo(parsed);
        }
    }
}
