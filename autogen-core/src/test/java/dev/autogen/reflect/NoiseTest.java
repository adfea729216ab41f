package dev.autogen.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.schema.Check;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One expression in many styles: the database was made with one, the model says another. With the server nothing differs;
 * without it, what the rules cannot decide is named.
 */
class NoiseTest {

    private static final Dialect DIALECT = new PostgresDialect();

    private static final String COLUMNS =
            "id bigint, n integer, amount numeric(10, 2), s varchar(20), b boolean, at timestamptz, day date, tags text[]";

    /** Conditions, each line one in many styles. */
    private static final List<List<String>> CONDITIONS = List.of(
            styles(
                    "n > 0 ~ (n > 0) ~ N>0 ~ \"n\" > 0 ~ n > (0) ~ n > cast(0 as integer) ~ n > 0::integer ~ ((n) > ((0))) ~ n>0"
                            + " ~ (\"n\")>(0) ~ n > int4 '0'"),
            styles(
                    "s in ('A', 'B') ~ s IN ('A','B') ~ (\"s\" in ('A', 'B')) ~ s = any (array['A', 'B']) ~ S in ( 'A' , 'B' )"
                            + " ~ s = any (array['A'::varchar, 'B'::varchar]) ~ (s)::text = any ((array['A'::varchar, 'B'::varchar])::text[])"
                            + " ~ ((s in ('A', 'B'))) ~ s in ('A'::varchar, 'B'::varchar) ~ (s) in (('A'), ('B'))"),
            styles(
                    "n between 1 and 5 ~ n >= 1 and n <= 5 ~ (n >= 1) and (n <= 5) ~ (n <= 5) and (n >= 1) ~ N BETWEEN 1 AND 5"
                            + " ~ (n between 1 and 5) ~ \"n\">=1 and \"n\"<=5 ~ n between cast(1 as int) and 5::int4 ~ n>=1 AND n<=5"
                            + " ~ (n between (1) and (5))"),
            styles(
                    "s <> 'x' ~ s != 'x' ~ S<>'x' ~ (s) <> ('x') ~ s <> 'x'::text ~ s::text != 'x' ~ cast(s as text) <> 'x'"
                            + " ~ (((s <> 'x'))) ~ \"s\"!='x' ~ (s)::text <> 'x'::text"),
            styles("coalesce(n, 0) >= 0 ~ COALESCE(n, 0) >= 0 ~ coalesce(n,0)>=0 ~ (coalesce((n), (0)) >= 0)"
                    + " ~ Coalesce(\"n\", 0) >= 0 ~ coalesce(n, 0::integer) >= 0 ~ coalesce(n, cast(0 as int)) >= 0"
                    + " ~ coalesce( n , 0 ) >= 0::int4 ~ (coalesce(n, 0)) >= (0) ~ coalesce(N, (0)) >= 0"),
            styles(
                    "amount >= 0.5 ~ amount >= .5 ~ AMOUNT>=0.5 ~ amount >= 0.5::numeric ~ amount >= cast(0.5 as numeric)"
                            + " ~ (amount) >= (0.5) ~ \"amount\" >= 0.5 ~ amount >= 5e-1 ~ amount >= (0.5) ~ ((amount >= 0.5))"),
            styles("b ~ (b) ~ B ~ \"b\" ~ ((b)) ~ b::boolean ~ cast(b as boolean) ~ ( b ) ~ (\"b\") ~ b::bool"),
            styles(
                    "b = true ~ b = 't' ~ b = 'true' ~ b = true::boolean ~ B=TRUE ~ (b) = (true) ~ b = cast('yes' as boolean)"
                            + " ~ b = 'on'::boolean ~ \"b\" = True ~ b = bool 't'"),
            styles("at <= now() ~ at <= current_timestamp ~ at <= transaction_timestamp() ~ AT<=CURRENT_TIMESTAMP"
                    + " ~ (at <= NOW()) ~ at <= pg_catalog.now() ~ (at) <= (now()) ~ \"at\" <= now() ~ at <= now( )"
                    + " ~ at <= \"now\"()"),
            styles("day + interval '1 day' > date '2020-01-01' ~ day + '1 day'::interval > '2020-01-01'::date"
                    + " ~ (day + (interval '1 day')) > ('2020-01-01'::date) ~ day + cast('1 day' as interval) > cast('2020-01-01' as date)"
                    + " ~ DAY + INTERVAL '1 DAY' > DATE '2020-01-01' ~ day + interval '1 days' > date '2020-01-01'"
                    + " ~ (day + (interval '1 day')) > (date '2020-01-01') ~ \"day\" + interval '1 day' > date '2020-01-01'"
                    + " ~ day + interval '1 day'>date'2020-01-01' ~ day + interval '1day' > date '2020-1-1'"),
            styles("s is not null and s like 'a%' ~ (s is not null) and (s like 'a%') ~ s notnull and s ~~ 'a%'"
                    + " ~ S IS NOT NULL AND S LIKE 'a%' ~ (s like 'a%') and (s is not null) ~ (((s is not null))) and s like 'a%'"
                    + " ~ s is not null and s::text like 'a%' ~ ((s) is not null) and ((s) like ('a%'))"
                    + " ~ \"s\" is not null and \"s\" like 'a%' ~ s is not null and s like 'a%'::text"));

    private static final List<List<String>> KEYS = List.of(
            styles(
                    "lower(s) ~ LOWER(s) ~ lower((s)) ~ lower(\"s\") ~ lower(s::text) ~ lower(cast(s as text)) ~ (lower(s))"
                            + " ~ Lower( s ) ~ lower((s)::text) ~ pg_catalog.lower(s)"),
            styles(
                    "n + 1 ~ (n + 1) ~ n+1 ~ N + 1 ~ \"n\" + 1 ~ (n) + (1) ~ n + 1::int ~ n + cast(1 as integer) ~ ((n + 1)) ~ ( n )+1"),
            styles("coalesce(s, '') ~ COALESCE(s, '') ~ coalesce(s,'') ~ coalesce(s, ''::varchar) ~ coalesce(\"s\", '')"
                    + " ~ (coalesce(s, '')) ~ coalesce((s), ('')) ~ coalesce(s, cast('' as varchar)) ~ Coalesce( S , '' )"
                    + " ~ coalesce(s, ''::character varying)"));

    private static final List<List<String>> COMPUTED = List.of(
            styles(
                    "n * 2 ~ (n * 2) ~ n*2 ~ N * 2 ~ \"n\" * 2 ~ (n) * (2) ~ n * 2::int ~ n * cast(2 as integer) ~ ((n * 2)) ~ ( n )*2"),
            styles(
                    "case when n > 0 then 1 else 0 end ~ CASE WHEN n > 0 THEN 1 ELSE 0 END ~ (case when (n > 0) then 1 else 0 end)"
                            + " ~ case when n>0 then 1 else 0 end ~ case when \"n\" > 0 then (1) else (0) end"
                            + " ~ case when N > 0 then 1::int else 0 end ~ Case When (n) > (0) Then 1 Else 0 End"
                            + " ~ case when n > cast(0 as int) then 1 else 0 end ~ ((case when n > 0 then 1 else 0 end))"
                            + " ~ case  when n > 0  then 1  else 0  end"));

    /** Defaults, by the column that they are for. */
    private static final List<List<String>> DEFAULTS = List.of(
            styles(
                    "s: 'NEW' ~ ('NEW') ~ 'NEW'::varchar ~ 'NEW'::character varying ~ cast('NEW' as varchar) ~ 'NEW'::varchar(20)"
                            + " ~ 'NEW'::text ~ (('NEW')::varchar) ~ varchar 'NEW' ~ e'NEW'"),
            styles(
                    "at: now() ~ current_timestamp ~ NOW() ~ transaction_timestamp() ~ CURRENT_TIMESTAMP ~ (now()) ~ pg_catalog.now()"
                            + " ~ (current_timestamp) ~ \"now\"() ~ now()::timestamptz"),
            styles(
                    "n: 0 ~ (0) ~ '0' ~ 0::integer ~ cast(0 as integer) ~ '0'::integer ~ +0 ~ int4 '0' ~ ((0)) ~ 0::int4"),
            styles(
                    "n: -1 ~ (-1) ~ '-1' ~ '-1'::integer ~ cast('-1' as integer) ~ - 1 ~ -(1) ~ -1::integer ~ (('-1'::integer)) ~ -1::int4"),
            styles(
                    "amount: 1.50 ~ (1.50) ~ +1.50 ~ 1.50::numeric ~ cast(1.50 as numeric) ~ '1.50'::numeric ~ '1.50' ~ numeric '1.50'"
                            + " ~ (1.50)::numeric(10,2) ~ 150e-2"),
            styles(
                    "b: true ~ 't' ~ 'true' ~ TRUE ~ (true) ~ true::boolean ~ cast('true' as boolean) ~ 'yes'::boolean ~ bool 'on'"
                            + " ~ ('t')"),
            styles(
                    "day: current_date ~ CURRENT_DATE ~ (current_date) ~ current_date::date ~ cast(current_date as date) ~ ((CURRENT_DATE))"
                            + " ~ Current_Date ~ (CURRENT_DATE)::date ~ ( current_date ) ~ current_date::pg_catalog.date"),
            styles(
                    "tags: '{}' ~ '{}'::text[] ~ array[]::text[] ~ cast('{}' as text[]) ~ ('{}') ~ ('{}'::text[]) ~ ARRAY[]::TEXT[]"
                            + " ~ cast(array[] as text[]) ~ '{ }' ~ _text '{}'"));

    private static LiveDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = LiveDatabase.create();
    }

    private static List<String> styles(String line) {
        return List.of(line.split(" ~ "));
    }

    @Test
    void aCheckInAnyStyleIsTheSame() throws SQLException {
        for (List<String> styles : CONDITIONS) {
            quiet(
                    styles,
                    style -> "create table %s (" + COLUMNS + ", constraint c check (" + style + "))",
                    NoiseTest::check);
        }
    }

    @Test
    void anIndexPredicateInAnyStyleIsTheSame() throws SQLException {
        for (List<String> styles : CONDITIONS) {
            if (!styles.get(0).contains("now")) {
                quiet(
                        styles,
                        style -> "create table %1$s (" + COLUMNS + "); create index i_%1$s on %1$s (id) where " + style,
                        NoiseTest::predicate);
            }
        }
    }

    @Test
    void anIndexKeyInAnyStyleIsTheSame() throws SQLException {
        for (List<String> styles : KEYS) {
            quiet(
                    styles,
                    style -> "create table %1$s (" + COLUMNS + "); create index i_%1$s on %1$s ((" + style + "))",
                    NoiseTest::key);
        }
    }

    @Test
    void aGeneratedColumnInAnyStyleIsTheSame() throws SQLException {
        for (List<String> styles : COMPUTED) {
            quiet(
                    styles,
                    style -> "create table %s (" + COLUMNS + ", g integer generated always as (" + style + ") stored)",
                    NoiseTest::computed);
        }
    }

    @Test
    void aDefaultInAnyStyleIsTheSame() throws SQLException {
        for (List<String> line : DEFAULTS) {
            String column = line.get(0).substring(0, line.get(0).indexOf(':'));
            List<String> styles = new ArrayList<>(line);
            styles.set(0, line.get(0).substring(column.length() + 2));
            quiet(
                    styles,
                    style -> "create table %s ("
                            + COLUMNS.replaceFirst(
                                    "\\b" + column + " [^,(]*(?:\\([^)]*\\))?",
                                    "$0 default " + style.replace("\\", "\\\\").replace("$", "\\$"))
                            + ")",
                    (table, style) -> table.mapColumns(c -> c.name().equals(column) ? c.defaultsTo(style) : c));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            n > 0                      ~ n >= 0
            n > 0                      ~ n < 0
            n > 0                      ~ n > 1
            n - id > 0                 ~ id - n > 0
            s = 'a'                    ~ s = 'A'
            s = 'a'                    ~ s = 'a '
            s = 'a  b'                 ~ s = 'a b'
            s = 'now()'                ~ s = 'current_timestamp'
            s in ('A', 'B')            ~ s in ('A', 'B', 'C')
            s in ('A', 'B')            ~ s not in ('A', 'B')
            s in ('A', 'B')            ~ s in ('a', 'B')
            n between 1 and 5          ~ n > 1 and n < 5
            n between 1 and 5          ~ n between 5 and 1
            amount >= 0.5              ~ amount >= 0.05
            b = true                   ~ b = false
            b                          ~ not b
            at <= now()                ~ at <= clock_timestamp()
            at <= now()                ~ at <= current_timestamp(0)
            at <= now()                ~ at <= statement_timestamp()
            n > 0 and b or id > 0      ~ n > 0 and (b or id > 0)
            coalesce(n, 0) > 0         ~ coalesce(n, 1) > 0
            n / 2 * 3 > 0              ~ n / (2 * 3) > 0
            s like 'a%'                ~ s ilike 'a%'
            s like 'a_'                ~ s like 'a\\_'
            s <> 'x'                   ~ s is distinct from 'x'
            day + interval '1 day' > date '2020-01-01' ~ day + interval '1 month' > date '2020-01-01'
            """)
    void whatIsNearlyTheSameIsAnother(String inDatabase, String inModel) throws SQLException {
        database.clear();
        database.run("create table t0 (" + COLUMNS + ", constraint c check (" + inDatabase + "))");
        try (Connection connection = database.connect()) {
            assertThat(compare(connection, List.of(inModel), NoiseTest::check).operations())
                    .hasSize(1);
        }
    }

    /** Each style in the database against each in the model, then again as one who may not ask the server. */
    private static void quiet(
            List<String> styles, java.util.function.UnaryOperator<String> ddl, BiFunction<Table, String, Table> put)
            throws SQLException {
        assertThat(styles).hasSizeGreaterThanOrEqualTo(10);
        database.clear();
        for (int i = 0; i < styles.size(); i++) {
            database.run(ddl.apply(styles.get(i).replace("%", "%%")).formatted("t" + i));
        }
        String role = "reader_of_" + database.name();
        LiveDatabase.onServer("do $$ begin if to_regrole('" + role + "') is null then create role " + role
                + " login; end if; end $$");
        database.run(
                "revoke temporary on database " + database.name() + " from public; grant usage on schema public to "
                        + role + "; grant select on all tables in schema public to " + role);
        try (Connection connection = database.connect();
                Connection reader = database.connect(role, "")) {
            for (int shift = 0; shift < styles.size(); shift++) {
                List<String> inModel = new ArrayList<>();
                for (int i = 0; i < styles.size(); i++) {
                    inModel.add(styles.get((i + shift) % styles.size()));
                }
                Compared judged = compare(connection, inModel, put);
                assertThat(judged.operations()).isEmpty();
                assertThat(judged.judgement().rejected()).isEmpty();

                Compared ruled = compare(reader, inModel, put);
                Set<String> named = ruled.judgement().byRules().stream()
                        .map(remark -> remark.expression().replaceFirst("(?s).* of (t\\d+).*", "$1"))
                        .collect(Collectors.toSet());
                assertThat(ruled.operations().stream()
                                .map(each -> each.subject().table()))
                        .as("what differs by rules is named")
                        .allSatisfy(table -> assertThat(named).contains(table));
            }
        }
    }

    private record Compared(List<Operation> operations, Judgement judgement) {}

    private static Compared compare(Connection connection, List<String> inModel, BiFunction<Table, String, Table> put) {
        Database read = new JdbcReader(connection, new PostgresProduct(), DIALECT, Scope.defaultSchema()).read();
        Database current = DIALECT.normalize(read);
        Database desired = DIALECT.normalize(read.mapTables(table -> put.apply(
                table, inModel.get(Integer.parseInt(table.name().name().substring(1))))));
        Judgement judgement = new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current);
        return new Compared(SchemaDiff.between(current, judgement.desired()), judgement);
    }

    private static Table check(Table table, String style) {
        return table.checks(List.of(new Check(Name.of("c"), style)));
    }

    private static Table predicate(Table table, String style) {
        return table.indexes(table.indexes().stream().map(i -> i.where(style)).toList());
    }

    private static Table key(Table table, String style) {
        return table.indexes(table.indexes().stream()
                .map(i -> i.keys(List.of(Index.Key.expression(style))))
                .toList());
    }

    private static Table computed(Table table, String style) {
        return table.mapColumns(c -> c.name().equals("g") ? c.generatedAs(style) : c);
    }
}
