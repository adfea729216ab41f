package dev.autogen.product.postgres;

import static dev.autogen.Elements.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of type on tables that hold rows, on a real server. */
class TypeChangeTest {

    private static final ObjectName TABLE = ObjectName.of("t");
    private static final Dialect DIALECT = new PostgresDialect();
    private static final Set<Kind> FAILURES = EnumSet.of(Kind.MAY_FAIL, Kind.NARROWS, Kind.IMPOSSIBLE);

    /** Types that Hibernate users have, each with values at its limits. */
    private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("smallint", List.of("-32768", "0", "32767"));
        VALUES.put("integer", List.of("-2147483648", "0", "2147483647"));
        VALUES.put("bigint", List.of("-9223372036854775808", "0", "9223372036854775807"));
        VALUES.put("numeric", List.of("0.123456789", "1e40", "-7"));
        VALUES.put("numeric(5, 0)", List.of("-99999", "0", "99999"));
        VALUES.put("numeric(12, 2)", List.of("9999999999.99", "-0.01"));
        VALUES.put("numeric(14, 4)", List.of("9999999999.9999", "1"));
        VALUES.put("real", List.of("1.5", "-3e38"));
        VALUES.put("double precision", List.of("1.5", "-1e308"));
        VALUES.put("boolean", List.of("true", "false"));
        VALUES.put("varchar(255)", List.of("'" + "x".repeat(255) + "'"));
        VALUES.put("varchar(20)", List.of("'" + "x".repeat(20) + "'", "''"));
        VALUES.put("text", List.of("'" + "x".repeat(2000) + "'", "''"));
        VALUES.put("char(1)", List.of("'Y'", "' '"));
        VALUES.put("char(4)", List.of("'ab'"));
        VALUES.put("date", List.of("'2026-02-28'", "'9999-12-31'"));
        VALUES.put("time(6)", List.of("'12:34:56.789012'"));
        VALUES.put("time(0)", List.of("'12:34:56'"));
        VALUES.put("timetz(6)", List.of("'12:34:56.789012+02'"));
        VALUES.put("timestamp(6)", List.of("'2026-02-28 12:34:56.789012'"));
        VALUES.put("timestamp(3)", List.of("'2026-02-28 12:34:56.789'"));
        VALUES.put("timestamptz(6)", List.of("'2026-02-28 12:34:56.789012+02'"));
        VALUES.put("timestamptz(0)", List.of("'2026-02-28 12:34:56+02'"));
        VALUES.put("interval", List.of("'1 day 02:00'"));
        VALUES.put("uuid", List.of("'018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1'"));
        VALUES.put("bytea", List.of("'\\x00ff'"));
        VALUES.put("oid", List.of("lo_from_bytea(0, '\\x00ff')"));
        VALUES.put("json", List.of("'{\"a\": [1, null]}'"));
        VALUES.put("jsonb", List.of("'{\"a\": [1, null]}'"));
        VALUES.put("inet", List.of("'192.168.0.1/24'"));
        VALUES.put("integer[]", List.of("'{1,null,3}'"));
        VALUES.put("bigint[]", List.of("'{9223372036854775807}'"));
        VALUES.put("varchar(20)[]", List.of("'{" + "x".repeat(20) + "}'"));
        VALUES.put("varchar(255)[]", List.of("'{" + "x".repeat(255) + "}'"));
        VALUES.put("text[]", List.of("'{" + "x".repeat(300) + "}'"));
        VALUES.put("boolean[]", List.of("'{t,f}'"));
        VALUES.put("mood", List.of("'SAD'", "'OK'"));
        VALUES.put("mood[]", List.of("'{SAD}'"));
        VALUES.put("weather", List.of("'RAIN'"));
    }

    private static LiveDatabase database;

    private Connection connection;

    @BeforeAll
    static void create() throws SQLException {
        database = LiveDatabase.create();
        database.run("create type mood as enum ('SAD', 'OK'); create type weather as enum ('RAIN')");
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        execute("set time zone 'Europe/Berlin'");
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static Stream<String> types() {
        return VALUES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyOtherTypeIsReachedOrNamedAsOutOfReach(String before) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String after : VALUES.keySet()) {
            if (!after.equals(before)) {
                String failure = change(before, after, VALUES.getOrDefault(before, List.of()))
                        .failure();
                Set<Kind> kinds = kinds(before, after);
                if (kinds.contains(Kind.IMPOSSIBLE) ? failure.isEmpty() : !failure.isEmpty() && !foreseen(kinds)) {
                    wrong.add(before + " -> " + after + " " + kinds + ": " + failure);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean foreseen(Set<Kind> kinds) {
        return kinds.stream().anyMatch(FAILURES::contains);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTableWithoutValuesChangesToAnyType(String before) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String after : VALUES.keySet()) {
            if (!after.equals(before)) {
                String failure = change(before, after, List.of("null")).failure();
                if (!failure.isEmpty()) {
                    wrong.add(before + " -> " + after + ": " + failure);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void thatTheTableIsWrittenAnewIsSaidWhereItIs(String before) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String after : VALUES.keySet()) {
            Change change = change(before, after, List.of("null"));
            if (!after.equals(before)
                    && change.failure().isEmpty()
                    && change.rewritten() != kinds(before, after).contains(Kind.REWRITES)) {
                wrong.add(before + " -> " + after + (change.rewritten() ? " is" : " is not"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer | boolean | 0 | false",
                "bigint | boolean | 9223372036854775807 | true",
                "numeric(1, 0) | boolean | 1 | true",
                "boolean | smallint | true | 1",
                "boolean | numeric(1, 0) | false | 0",
                "boolean | varchar(5) | false | false",
                "boolean | char(1) | true | T",
                "boolean | char(1) | false | F",
                "char(1) | boolean | 'Y' | true",
                "char(1) | boolean | 'F' | false",
                "varchar(5) | boolean | 'false' | false",
                "smallint | varchar(255) | 3 | 3",
                "varchar(255) | integer | '42' | 42",
                "varchar(255) | numeric(12, 2) | '42.5' | 42.50",
                "numeric(12, 3) | numeric(12, 2) | 1.005 | 1.01",
                "double precision | real | 0.1 | 0.1",
                "timestamp(6) | timestamptz(6) | '2026-07-01 12:00' | 2026-07-01 12:00:00+02",
                "timestamptz(6) | timestamp(6) | '2026-07-01 12:00Z' | 2026-07-01 14:00:00",
                "timestamptz(6) | date | '2026-07-01 23:00Z' | 2026-07-02",
                "timestamp(6) | timestamp(0) | '2026-07-01 12:00:00.6' | 2026-07-01 12:00:01",
                "date | timestamptz(6) | '2026-07-01' | 2026-07-01 00:00:00+02",
                "timestamp(6) | time(6) | '2026-07-01 12:00' | 12:00:00",
                "time(6) | interval | '12:00' | 12:00:00",
                "varchar(36) | uuid | '018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1' | 018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1",
                "uuid | bytea | '018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1' | \\x018f4e7e5b0c7c0e9a57d7a1f1e6f0a1",
                "bytea | uuid | '\\x018f4e7e5b0c7c0e9a57d7a1f1e6f0a1' | 018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1",
                "uuid | char(36) | '018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1' | 018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1",
                "varchar(255) | jsonb | '{\"a\":1}' | {\"a\": 1}",
                "jsonb | varchar(255) | '{\"a\":1}' | {\"a\": 1}",
                "json | jsonb | '{\"a\":1,\"a\":2}' | {\"a\": 2}",
                "jsonb | uuid | '\"018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1\"' | 018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1",
                "jsonb | integer | '7' | 7",
                "integer[] | jsonb | '{1,2}' | [1, 2]",
                "text | bytea | 'a\\b' | \\x615c62",
                "bytea | text | '\\x615c62' | a\\b",
                "integer[] | bigint[] | '{1,null}' | {1,NULL}",
                "varchar(20)[] | integer[] | '{7}' | {7}",
                "varchar(255) | mood | 'SAD' | SAD",
                "mood | varchar(255) | 'SAD' | SAD",
                "mood | text | 'SAD' | SAD",
                "varchar(255)[] | mood[] | '{SAD,OK}' | {SAD,OK}",
                "varchar(255) | inet | '10.0.0.1' | 10.0.0.1/32",
                "inet | varchar(255) | '10.0.0.1' | 10.0.0.1/32",
                "varchar(255) | interval | '1 day' | 1 day",
            })
    void aValueBecomesTheSameOneOfTheNewType(String before, String after, String value, String expected)
            throws SQLException {
        Change change = change(before, after, List.of(value));

        assertThat(change.failure()).isEmpty();
        assertThat(change.values()).containsExactly(expected);
    }

    @Test
    void aLargeObjectBecomesBytesAndBack() throws SQLException {
        fill("oid", List.of("lo_from_bytea(0, '\\x0102')"));
        alter("oid", "bytea");
        alter("bytea", "oid");
        alter("oid", "bytea");

        assertThat(values()).containsExactly("\\x0102");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(20) | varchar(3) | 'too long' | value too long for type character varying(3)",
                "mood | varchar(2) | 'SAD' | value too long for type character varying(2)",
                "bytea | varchar(2) | '\\x616263' | value too long for type character varying(2)",
                "bigint | integer | 2147483648 | integer out of range",
                "varchar(20) | uuid | 'none' | invalid input syntax for type uuid: \"none\"",
                "varchar(20) | mood | 'ELATED' | invalid input value for enum mood: \"ELATED\"",
                "mood | weather | 'SAD' | invalid input value for enum weather: \"SAD\"",
                "bigint | uuid | 7 | invalid input syntax for type uuid: \"\\no cast: 7\"",
                "smallint | mood | 1 | invalid input value for enum mood: \"\\no cast: 1\"",
                "mood | smallint | 'OK' | invalid input syntax for type smallint: \"\\no cast: OK\"",
                "numeric(21, 0) | interval | 5 | invalid input syntax for type interval: \"\\no cast: 5\"",
                "integer | bytea | 1 | invalid input syntax for type bytea",
            })
    void aValueThatDoesNotFitIsNamedAndNothingIsChanged(String before, String after, String value, String message)
            throws SQLException {
        assertThat(foreseen(kinds(before, after))).isTrue();
        fill(before, List.of(value));
        assertThatThrownBy(() -> alter(before, after)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer | boolean | 1 | true",
                "boolean | integer | true | 1",
                "boolean | char(1) | true | 'T'",
                "varchar(20) | integer | '7' | 7",
                "integer | varchar(20) | 7 | '7'",
                "varchar(20) | mood | 'OK' | 'OK'",
                "mood | varchar(20) | 'OK' | 'OK'",
                "timestamp(6) | timestamptz(6) | now() | now()",
                "varchar(36) | uuid | '018f4e7e-5b0c-7c0e-9a57-d7a1f1e6f0a1' | gen_random_uuid()",
                "jsonb | text | '{}' | '{}'",
                "text[] | jsonb | '{}' | '[]'",
            })
    void aDefaultChangesWithTheType(String before, String after, String old, String wanted) throws SQLException {
        execute("create table t (c " + before + " default " + old + ")");
        execute("insert into t default values");

        run(
                column("c", DIALECT.parseType(before)).defaultsTo(old),
                column("c", type(after)).defaultsTo(wanted));
        execute("insert into t default values");

        assertThat(values()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smallint | bigint",
                "integer | numeric(10, 0)",
                "numeric(18, 0) | bigint",
                "numeric(10, 2) | numeric(12, 2)",
                "numeric(10, 2) | numeric",
                "smallint | real",
                "real | double precision",
                "varchar(20) | varchar(255)",
                "varchar(20) | text",
                "uuid | varchar(36)",
                "uuid | bytea",
                "boolean | varchar(5)",
                "boolean | integer",
                "jsonb | text",
                "timestamp(3) | timestamp(6)",
                "date | timestamp(6)",
                "integer[] | bigint[]",
                "mood | varchar(255)",
            })
    void nothingIsSaidOfValuesThatAllFit(String before, String after) {
        assertThat(kinds(before, after)).isSubsetOf(Kind.REWRITES);
    }

    private record Change(List<String> values, boolean rewritten, String failure) {}

    private Change change(String before, String after, List<String> values) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            fill(before, values);
            long file = file();
            alter(before, after);
            return new Change(values(), file != file(), "");
        } catch (SQLException e) {
            return new Change(List.of(), false, String.valueOf(e.getMessage()));
        } finally {
            connection.rollback(savepoint);
        }
    }

    private void fill(String type, List<String> values) throws SQLException {
        execute("create table t (c " + type + ")");
        execute("insert into t values "
                + values.stream().map(each -> "(" + each + ")").collect(Collectors.joining(", ")));
    }

    private void alter(String before, String after) throws SQLException {
        run(column("c", type(before)), column("c", type(after)));
    }

    private void run(Column before, Column after) throws SQLException {
        for (Statement statement : DIALECT.statements(new Operation.AlterColumn(TABLE, before, after))) {
            execute(statement.sql());
        }
    }

    private static Set<Kind> kinds(String before, String after) {
        return hazards(type(before), type(after)).stream().map(Hazard::kind).collect(Collectors.toSet());
    }

    private static List<Hazard> hazards(SqlType before, SqlType after) {
        return DIALECT.hazards(List.of(new Operation.AlterColumn(TABLE, column("c", before), column("c", after))))
                .get(0);
    }

    private static SqlType type(String sql) {
        if (sql.endsWith("[]")) {
            return new SqlType.Array(type(sql.substring(0, sql.length() - 2)));
        }
        return sql.equals("mood") || sql.equals("weather")
                ? new SqlType.Defined(ObjectName.of(sql))
                : DIALECT.parseType(sql);
    }

    private long file() throws SQLException {
        return Long.parseLong(query("select pg_relation_filenode('t')").get(0));
    }

    private List<String> values() throws SQLException {
        return query("select c::text from t");
    }

    private List<String> query(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (results.next()) {
                values.add(results.getString(1));
            }
            return values;
        }
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
